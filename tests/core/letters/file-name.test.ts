import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNamesOf } from '#core/letters/file-name.ts';
import { Office, OfficeId } from '#core/officials/office.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { anOffice } from '#tests/support/letters.ts';

const letter = { on: '2026-11-24', subject: 'Media freedoms in the region' };
const bundled = bundledLibrary().offices.map((office) => ({ office, isOwn: false }));
const ownOffice = (title: string, number: number) => ({
  office: Office.parse({
    ...anOffice,
    id: OfficeId.parse(`own-8f0e4c1a-9f6e-4c0b-8f2e-${String(number).padStart(12, '0')}`),
    title: { en: title, fr: null, ru: null },
  }),
  isOwn: true,
});

const title = fc.oneof(
  fc.constantFrom('Uz-FM', 'uz fm', 'Straße', 'STRASSE', 'é', 'e\u0301', 'CON', 'министр', '*?'),
  fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' }),
);
const offices = fc
  .tuple(
    fc.array(
      title.filter((text) => text.trim() !== ''),
      { maxLength: 8 },
    ),
    fc.shuffledSubarray(bundled, { maxLength: 8 }),
  )
  .map(([titles, some]) => [...titles.map(ownOffice), ...some]);
const subject = fc.oneof(title, fc.string({ maxLength: 300, unit: 'binary' }));

describe('the names of a batch of files', () => {
  it('say day, subject and office', () => {
    const some = bundled.filter(({ office }) => ['eu-hrvp', 'uz-fm'].includes(office.id));
    expect(
      fileNamesOf(letter, [...some, ownOffice('Head of Office, Berlin', 1)], 'redacted'),
    ).toEqual([
      '2026-11-24 Media freedoms in the region eu-hrvp redacted.docx',
      '2026-11-24 Media freedoms in the region uz-fm redacted.docx',
      '2026-11-24 Media freedoms in the region Head of Office Berlin redacted.docx',
    ]);
  });

  it('end a long subject with a whole word', () => {
    const subject = `${'Human rights in the region, '.repeat(2)}and beyond`;
    const [name] = fileNamesOf({ ...letter, subject }, bundled.slice(0, 1));
    expect(name).toBe(
      '2026-11-24 Human rights in the region Human rights in the region and eu-hrvp.docx',
    );
  });

  it('are told apart without regard to case or to how accents are composed', () => {
    fc.assert(
      fc.property(subject, offices, (text, all) => {
        const names = fileNamesOf({ ...letter, subject: text }, all);
        for (const fold of [
          (name: string) => name.toLowerCase(),
          (name: string) => name.toUpperCase(),
          (name: string) => name.normalize('NFD').toUpperCase(),
          (name: string) => name.normalize('NFKC').toLowerCase(),
        ])
          expect(new Set(names.map(fold)).size).toBe(all.length);
      }),
      { numRuns: 500 },
    );
  });

  it('are ones that Windows, macOS and Linux take, with " (2)" as well', () => {
    fc.assert(
      fc.property(subject, offices, fc.constantFrom('', 'redacted'), (text, all, kind) => {
        for (const name of fileNamesOf({ ...letter, subject: text }, all, kind)) {
          expect(name).toMatch(/^2026-11-24 [\p{L}\p{N} -]*[\p{L}\p{N}]\.docx$/u);
          expect(name.length).toBeLessThanOrEqual(120 - ' (999)'.length);
          const whileWritten = `${name} (999).new-${'0'.repeat(36)}`;
          expect(Buffer.byteLength(whileWritten)).toBeLessThanOrEqual(255);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stay the same for an office whatever other bundled offices the letter goes to', () => {
    const [first] = fileNamesOf(letter, bundled.slice(0, 1));
    expect(fileNamesOf(letter, bundled)[0]).toBe(first);
    expect(fileNamesOf(letter, bundled.toReversed()).at(-1)).toBe(first);
  });
});
