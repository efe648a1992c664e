// Taking over what came back: all of it gives the returned words, none of it nothing, in any order.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AskChoice } from '#core/asks/ask-choice.ts';
import { assemble, type LetterParts } from '#core/letters/assemble.ts';
import { changeLetters } from '#core/letters/change.ts';
import { withoutNames } from '#core/letters/leaving.ts';
import type { Mark, MarkKind } from '#core/letters/marks.ts';
import type { ReturnedChange } from '#core/letters/returned/change.ts';
import { returnedChanges } from '#core/letters/returned/changes.ts';
import { type StyledLine, wordsIn } from '#core/letters/returned/own-lines.ts';
import { keyOf, printedLines } from '#core/letters/returned/printed.ts';
import type { ReturnedFile } from '#core/letters/returned/returned-file.ts';
import { takeOver } from '#core/letters/returned/take-over.ts';
import { emptyText, fromPlainText, RichText } from '#core/letters/rich-text.ts';
import { anAppeal, aSender, letterParts } from '#tests/support/letters.ts';
import { fileOf } from '#tests/support/untouched.ts';

const OWN = ['subject', 'opening', 'ask', 'closing'] as const;

/** The own words as they are printed, or as they came back. */
const printedKeys = (parts: LetterParts, kind: MarkKind): readonly string[] =>
  (printedLines(parts, assemble(parts)).get(kind) ?? []).map(({ key }) => key);
const returnedKeys = ({ paragraphs }: ReturnedFile, kind: MarkKind): readonly string[] =>
  paragraphs
    .filter(({ mark }) => mark?.kind === kind)
    .flatMap(({ after }) => after.map((line) => keyOf(wordsIn(line), kind, 'en')));

/** Paragraphs of a letter are told apart by their words; those that share most of them are a guess. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.nat(400).map((one) => `word${one}`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('we', 'you', 'Mr\u00a0Example', 'not', 'résumé', '24 May', 'no'),
  },
);
const words = fc.array(word, { minLength: 2, maxLength: 7 }).map((all) => all.join(' '));
const line: fc.Arbitrary<StyledLine> = fc.oneof(
  words.map((text) => [{ text }]),
  fc
    .tuple(words, words)
    .map(([one, two]) => [{ text: `${one} ` }, { text: two, bold: true as const }]),
  fc.tuple(words, words).map(([one, two]) => [{ text: `${one}\n${two}` }]),
);

const stored = (text: string) => ({
  type: 'paragraph' as const,
  content: [{ type: 'text' as const, text }],
});
const richText = fc
  .array(
    fc.oneof(
      words.map(stored),
      fc.constant({ type: 'paragraph' as const }),
      fc.array(words, { minLength: 1, maxLength: 3 }).map((items) => ({
        type: 'bulletList' as const,
        content: items.map((text) => ({ type: 'listItem' as const, content: [stored(text)] })),
      })),
    ),
    { maxLength: 4 },
  )
  .map((content): RichText => (content.length > 0 ? { type: 'doc', content } : emptyText));
const asks = fc.array(
  fc.oneof(
    words.map((text): AskChoice => ({ type: 'own', text: `${text}.` })),
    fc.constant<AskChoice>({ type: 'library', askId: anAppeal.asks[0]!.id }),
  ),
  { maxLength: 4 },
);
const letters = fc
  .record({ opening: richText, closing: richText, asks, subject: words })
  .map((fields) => letterParts(fields));

type Edit =
  | { readonly type: 'keep' | 'remove' }
  | { readonly type: 'become' | 'add'; readonly lines: readonly StyledLine[] };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>({ type: 'keep' }),
  fc.constant<Edit>({ type: 'remove' }),
  fc.record({
    type: fc.constant('become' as const),
    lines: fc.array(line, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    type: fc.constant('add' as const),
    lines: fc.array(line, { minLength: 1, maxLength: 2 }),
  }),
);
type Edits = readonly { readonly edit: Edit; readonly isTracked: boolean }[];
const edits: fc.Arbitrary<Edits> = fc.array(fc.record({ edit, isTracked: fc.boolean() }), {
  minLength: 12,
  maxLength: 12,
});

/** Each own paragraph of the letter's file edited as `all` says, one after the other. */
function edited(parts: LetterParts, all: Edits): ReturnedFile {
  const file = fileOf(parts);
  const own = file.paragraphs.filter(({ mark }) => mark !== null && isOwn(parts, mark));
  const paragraphs = file.paragraphs.flatMap((paragraph) => {
    const index = own.indexOf(paragraph);
    return index === -1 ? [paragraph] : editedParagraph(paragraph, all[index % all.length]!);
  });
  return { ...file, paragraphs };
}

type Returned = ReturnedFile['paragraphs'][number];

function editedParagraph(paragraph: Returned, { edit: how, isTracked }: Edits[number]): Returned[] {
  if (how.type === 'keep') return [paragraph];
  const before = wordsIn(paragraph.after[0]!);
  const tracked = isTracked ? { before, edits: [{ author: 'Ann', on: null }] } : {};
  // Deleted without tracking, its mark is gone.
  if (how.type === 'remove') return isTracked ? [{ ...paragraph, ...tracked, after: [] }] : [];
  const lines = ('lines' in how ? how.lines : []).map((each) => [...each]);
  const after = how.type === 'add' ? [...paragraph.after, ...lines] : lines;
  return [{ ...paragraph, ...tracked, after }];
}

const isOwn = ({ letter }: LetterParts, { kind, at }: Mark): boolean =>
  kind === 'opening' ||
  kind === 'closing' ||
  (kind === 'ask' && letter.asks[at - 1]?.type === 'own');

const changesOf = (parts: LetterParts, file: ReturnedFile, taken: readonly string[] = []) =>
  returnedChanges(parts, assemble(parts), file, new Set(taken));

function take(parts: LetterParts, change: ReturnedChange): LetterParts {
  const { field, value } = takeOver(parts.letter, change.take!);
  return { ...parts, letter: { ...parts.letter, [field]: value } };
}

/** All that can be taken over, in the order that `pick` says. */
function takeAll(parts: LetterParts, file: ReturnedFile, picks: readonly number[]): LetterParts {
  let now = parts;
  const taken: string[] = [];
  for (let count = 0; count < 60; count += 1) {
    const open = changesOf(now, file, taken).filter((change) => change.take !== null);
    if (open.length === 0) return now;
    const change = open[(picks[count % picks.length] ?? 0) % open.length]!;
    taken.push(change.id);
    now = take(now, change);
  }
  throw new Error('it does not end');
}

const picks = fc.array(fc.nat(20), { minLength: 1, maxLength: 10 });

describe('taking over', () => {
  it('nothing of a letter that nobody touched: there is nothing', () => {
    fc.assert(
      fc.property(letters, (parts) => {
        expect(changesOf(parts, fileOf(parts))).toEqual([]);
      }),
    );
  });

  it('all of it gives the returned words, in whatever order', () => {
    fc.assert(
      fc.property(letters, edits, picks, (parts, all, order) => {
        const file = edited(parts, all);
        const taken = takeAll(parts, file, order);
        RichText.parse(taken.letter.opening);
        RichText.parse(taken.letter.closing);
        for (const kind of OWN) {
          // The library's asks are no one's to change here, so that a list with one may keep more.
          if (kind === 'ask' && parts.letter.asks.some(({ type }) => type === 'library')) continue;
          expect(printedKeys(taken, kind)).toEqual(returnedKeys(file, kind));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('one of them is one command, and undo takes it back', () => {
    fc.assert(
      fc.property(letters, edits, (parts, all) => {
        const file = edited(parts, all);
        const before = changesOf(parts, file);
        for (const change of before.filter((one) => one.take !== null)) {
          const { letter } = parts;
          const revision = takeOver(letter, change.take!);
          const command = {
            type: 'letters.revise',
            id: letter.id,
            revision,
            at: '2026-11-25T00:00:00.000Z',
          } as const;
          const done = changeLetters({ letters: [letter], templates: [] }, command);
          const undone = changeLetters(done.part, done.inverse);
          expect(undone.part.letters).toEqual([letter]);
        }
        expect(changesOf(parts, file)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what nobody touched stays as it is stored', () => {
  const opening = fromPlainText('We met A. Prisoner on 24 May.\nThank you.');
  const parts = letterParts({ opening, concernIds: [] });

  it('a name that is left out of the file stays in the draft', () => {
    const document = assemble(parts, withoutNames(parts));
    const file = fileOf(parts, document);
    const [first] = file.paragraphs.filter(({ mark }) => mark?.kind === 'opening');
    const said = wordsIn(first!.after[0]!);
    expect(said).toContain('[name withheld]');
    const paragraphs = file.paragraphs.map((paragraph) =>
      paragraph === first
        ? { ...paragraph, after: [[{ text: said.replace('We met', 'We had met') }]] }
        : paragraph,
    );
    const [change, ...others] = returnedChanges(parts, document, { ...file, paragraphs });
    expect(others).toEqual([]);
    expect(takeOver(parts.letter, change!.take!)).toEqual({
      field: 'opening',
      value: fromPlainText('We had met A. Prisoner on 24 May.\nThank you.'),
    });
  });

  it('spaces that the letter sets itself do not come into the draft', () => {
    const file = edited(parts, [
      {
        edit: { type: 'become', lines: [[{ text: 'We met A. Prisoner on 25\u00a0May.' }]] },
        isTracked: true,
      },
      { edit: { type: 'keep' }, isTracked: false },
    ]);
    const [change] = changesOf(parts, file);
    expect(JSON.stringify(takeOver(parts.letter, change!.take!).value)).not.toContain('\u00a0');
  });

  it('bold and italic come along, and stay where they were', () => {
    const file = edited(parts, [
      {
        edit: {
          type: 'become',
          lines: [[{ text: 'We met ' }, { text: 'A. Prisoner', bold: true }, { text: ' in May.' }]],
        },
        isTracked: true,
      },
      { edit: { type: 'keep' }, isTracked: false },
    ]);
    const { value } = takeOver(parts.letter, changesOf(parts, file)[0]!.take!);
    expect(value).toMatchObject({
      content: [
        {
          content: [
            { text: 'We met ' },
            { text: 'A. Prisoner', marks: [{ type: 'bold' }] },
            { text: ' in May.' },
          ],
        },
        { content: [{ text: 'Thank you.' }] },
      ],
    });
  });
});

it('a draft that has moved on is never overwritten by tracked changes', () => {
  fc.assert(
    fc.property(letters, edits, words, (parts, all, other) => {
      const file = edited(
        parts,
        all.map((one) => ({ ...one, isTracked: true })),
      );
      const moved = {
        ...parts,
        letter: { ...parts.letter, opening: fromPlainText(`${other} elsewhere`) },
      };
      for (const change of changesOf(moved, file))
        if (change.where === 'opening' && change.edits.length > 0 && change.kind !== 'added')
          expect(change.take).toBeNull();
    }),
  );
});

it('heads of pages that read as the draft’s say nothing', () => {
  const parts = letterParts();
  const file = fileOf(parts);
  const heads = [
    aSender.organisation,
    [...aSender.addressLines, aSender.contact].join('  ·  '),
    'Example Rights Watch · An older subject\t24 November 2026',
  ];
  expect(changesOf(parts, { ...file, heads })).toEqual([]);
  expect(changesOf(parts, { ...file, heads: ['Another House'] })).toHaveLength(1);
});
