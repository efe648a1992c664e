// A letter that LibreOffice really edited comes back (letters.md 9, item 23).
import { describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { markedLines, markName } from '#core/letters/marks.ts';
import { takeOver } from '#core/letters/returned/take-over.ts';
import { fromPlainText, plainText } from '#core/letters/rich-text.ts';
import { readReturned } from '#main/letters/returned/read-returned.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { bytesOf, hasLibreOffice, partsOf } from '#tests/support/docx.ts';
import { everyKind } from '#tests/support/kinds.ts';
import { fullLetterParts } from '#tests/support/letters.ts';
import { editedByLibreOffice, savedByLibreOffice } from '#tests/support/libre-office.ts';
import { changesOf, DOCUMENT } from '#tests/support/returned.ts';

const parts = fullLetterParts({
  opening: fromPlainText('We write to you in good faith.\nWe have three requests to make.'),
  closing: fromPlainText('Thank you for reading this letter.\nWe look forward to your answer.'),
});
const TRACKED = 'doc.RecordChanges = True\n';
const EDITS = `
Change doc, "three requests", "four requests"
Change doc, "had not been looked into", "was not looked into"
NewParagraph doc, "in good faith", "We do so for the second time."
RemoveParagraph doc, "Thank you for reading"
Break doc, "We look forward"
Change doc, "meet our delegation", "receive our delegation"
Remark doc, "our delegation", "Bob", "In May?"
`;

const namesIn = (bytes: Uint8Array): readonly string[] =>
  [...partsOf(bytes)[DOCUMENT]!.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]*)"/gu)].map(
    ([, name]) => name!,
  );

describe.skipIf(!hasLibreOffice)('LibreOffice (skipped where soffice is missing)', () => {
  it('keeps every bookmark of every kind in every language, and nothing seems changed', async () => {
    const kinds = everyKind(bundledLibrary());
    const files = await Promise.all(kinds.map(([, , own]) => bytesOf(own)));
    for (const [at, back] of (await savedByLibreOffice(files)).entries()) {
      const [kind, language, own] = kinds[at]!;
      const names = markedLines(assemble(own)).map(({ mark }) => markName(mark));
      expect(namesIn(back).toSorted(), `${kind} ${language}`).toEqual(names.toSorted());
      expect(changesOf(own, readReturned(back)), `${kind} ${language}`).toEqual([]);
    }
  }, 120_000);

  it.each([
    ['tracked', TRACKED + EDITS],
    ['untracked', EDITS],
  ])(
    'edits that are %s come back, each at its paragraph',
    async (how, steps) => {
      const back = await editedByLibreOffice(await bytesOf(parts), steps);
      const changes = changesOf(parts, readReturned(back));
      const told = changes.map(({ kind, where, before, after }) => [kind, where, before, after]);
      expect(told).toEqual([
        ['added', 'opening', '', 'We do so for the second time.'],
        ['changed', 'opening', 'We have three requests to make.', 'We have four requests to make.'],
        [
          'changed',
          'text',
          expect.stringContaining('had not been'),
          expect.stringContaining('was not'),
        ],
        ['changed', 'ask', 'meet our delegation', 'receive our delegation'],
        ['removed', 'closing', 'Thank you for reading this letter.', ''],
        [
          'changed',
          'closing',
          'We look forward to your answer.',
          'We look forward\nto your answer.',
        ],
      ]);
      const tracked = changes.filter(({ edits }) => edits.length > 0);
      expect(tracked.length).toBe(how === 'tracked' ? changes.length : 0);
      expect(changes.flatMap(({ comments }) => comments)).toMatchObject([
        { author: 'Bob', text: 'In May?' },
      ]);
    },
    120_000,
  );

  it('what it edited is taken over as it reads', async () => {
    const back = readReturned(await editedByLibreOffice(await bytesOf(parts), TRACKED + EDITS));
    let now = parts;
    for (;;) {
      const change = changesOf(now, back).find(({ take }) => take !== null);
      if (!change) break;
      const { field, value } = takeOver(now.letter, change.take!);
      now = { ...now, letter: { ...now.letter, [field]: value } };
    }
    const { opening, closing, asks } = now.letter;
    expect(plainText(opening)).toBe(
      'We write to you in good faith.\nWe do so for the second time.\nWe have four requests to make.',
    );
    expect(plainText(closing)).toBe('We look forward\nto your answer.');
    expect(asks.at(-1)).toEqual({ type: 'own', text: 'receive our delegation.' });
  }, 120_000);
});
