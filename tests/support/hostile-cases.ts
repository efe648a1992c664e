// The promise of a letter made of hostile text, assembled and as a file, over as many cases as asked.
import fc from 'fast-check';
import { expect } from 'vitest';
import { NameChoice } from '#core/appeals/name-choice.ts';
import { assemble } from '#core/letters/assemble.ts';
import { cleanText } from '#core/letters/clean-text.ts';
import { paragraphsOf, withoutNames } from '#core/letters/leaving.ts';
import { provenanceSheet } from '#core/letters/provenance.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { renderProvenance } from '#main/letters/render-provenance.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import { type HostileLetter, hostileLetters, kept, notTaken, unspaced } from './hostile-letters.ts';

/** Every string of a value, whatever it is. */
function stringsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

/** How many characters are said to have been left out of `text`. */
function removedFrom(text: string): number {
  const counts: readonly number[] = Object.values(cleanText(text).removed);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Those of `printed` that `words` do not hold. */
function lostIn(words: string, printed: readonly string[]): readonly string[] {
  const all = unspaced(words);
  return printed.filter((text) => !all.includes(kept(text)));
}

/** Runs `holds` on `cases` letters and sees to it that it was so many. */
async function onEach(cases: number, holds: (letter: HostileLetter) => unknown): Promise<void> {
  let tried = 0;
  const property = fc.asyncProperty(hostileLetters, async (letter) => {
    tried += 1;
    await holds(letter);
  });
  await fc.assert(property, { numRuns: cases });
  expect(tried).toBe(cases);
}

/** All text stands in the letter, but what is said to have been left out; all of it is XML 1.0. */
export const assembled = (cases: number): Promise<void> =>
  onEach(cases, ({ parts, printed }) => {
    const document = assemble(parts);
    const untold = printed.filter((text) => removedFrom(text) !== notTaken(text));
    const lost = lostIn(paragraphsOf(document).join('\n'), printed);
    const strange = notTaken(stringsOf(document).join(''));
    expect({ untold, lost, strange }).toEqual({ untold: [], lost: [], strange: 0 });
  });

const NOBODY = { user: '', host: '', home: '' };

/** The file is well-formed and without defects; it has all of the text and nothing else. */
export const written = (cases: number): Promise<void> =>
  onEach(cases, async ({ parts, printed }) => {
    const document = assemble(parts);
    const bytes = await renderDocx(document, { countsPages: false });
    const { text, defects, links } = inspectDocx(bytes);
    const strangers = await strangersIn(bytes, document, NOBODY);
    const doors = links.filter(({ isClickable }) => isClickable);
    const lost = lostIn(text, printed);
    expect({ lost, defects, strangers, doors }).toEqual({
      lost: [],
      defects: [],
      strangers: [],
      doors: [],
    });
  });

/** Whatever is called a name: the letter without it, its twin and its sheet are sound files. */
export const unnamed = (cases: number): Promise<void> =>
  onEach(cases, async ({ parts: { letter, ...rest }, printed }) => {
    const names = printed
      .slice(0, 6)
      .map((text, at) =>
        NameChoice.parse({ name: `A${text}`, how: at % 2 === 0 ? 'initials' : 'withheld' }),
      );
    const parts = { ...rest, letter: { ...letter, names } };
    const documents = [assemble(parts), assemble(parts, withoutNames(parts))];
    const files = [
      ...documents.map((document) => renderDocx(document, { countsPages: false })),
      renderProvenance(provenanceSheet(parts)!),
    ];
    const reports = (await Promise.all(files)).map(inspectDocx);
    const strange = notTaken(stringsOf(documents).join(''));
    const found = reports.flatMap(({ defects, findings }) => [
      ...defects,
      ...findings.filter(({ code }) => code !== 'path'), // the writer's own
    ]);
    expect({ strange, found }).toEqual({ strange: 0, found: [] });
  });
