// Letters whose every free text, and that of the officials they go to, is what somebody typed, pasted
// or made up to break a program.
import fc from 'fast-check';
import type { LetterLanguage } from '#core/language.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import { officials } from '#core/officials/official.ts';
import { emptyWorkspace, Workspace } from '#core/workspace/workspace.ts';
import { withStrings } from './free-texts.ts';
import { anAppeal } from './letters.ts';
import { AS_IT_IS, printedIn } from './printed-fields.ts';
import { wholeWorkspace } from './whole-workspace.ts';

const PIECES = [
  ...['\u0000', '\u0007', '\u000b', '\u001f', '\u007f', '\u0085', '\u009f', '\ufffe', '\uffff'],
  ...['\ufeff', '\ufdd0', '\ufffb', '\u{1ffff}', '\ud800', '\udc00', '\udbff', '\u202e', '\u2028'],
  ...['{x-0}', '{demarche_list_asks-0}', '{{y}}', '{page}', '{day}', '{%z%}', '<%= a %>', '$&'],
  ...[']]>', '<!--', '-->', '<?x?>', '<w:t>', '&lt;', '&#0;', '&', '<', '>', '"', "'", '%1', '\\'],
  ...['\n', '\r\n', '\t', '\v', '\f', ' ', '\u00a0', '\u202f', '\u200b', '\u00ad', '.', ';', ','],
  ...['javascript:alert(1)', 'file:///etc/passwd', 'http://[', 'https://example.org/a?b=c&d'],
  ...['\\\\host\\share', 'C:\\Users\\a', '/home/a', '=HYPERLINK("x")', '../..', '5', 'null'],
  ...['שלום', 'مرحبا', '👩‍👩‍👧', 'ŏ̈', 'Қазақстан', 'Oʻzbekiston', '中文', 'Ꞵ', 'word', 'Слово'],
];

/** What may be typed into one field. */
export const hostileText: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 9 }) },
    {
      weight: 2,
      arbitrary: fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 2 }),
    },
    {
      weight: 2,
      arbitrary: fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 2 }),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.constantFrom(...PIECES), fc.nat(400))
        .map(([piece, times]) => Array<string>(times).fill(piece)),
    },
  )
  .map((pieces) => pieces.join(''));

export type HostileLetter = {
  readonly parts: LetterParts;
  /** The texts that the letter prints. */
  readonly printed: readonly string[];
};

const { officials: all, letters: drafts } = wholeWorkspace;

/** What the letter is made from, and hardly anything else. */
const forLetter: Workspace = {
  ...emptyWorkspace,
  officials: { offices: all.offices.slice(0, 2), holders: all.holders.slice(0, 3), forms: [] },
  letters: { letters: [{ ...drafts.letters[0]!, ownParts: [] }], templates: [] },
};

/** A letter with `texts` in its fields in turn; a field that may not be blank gets more around it. */
export function hostileLetter(texts: readonly string[], language: LetterLanguage): HostileLetter {
  const shown = new Set(printedIn(language));
  const printed: string[] = [];
  let turn = 0;
  const workspace = withStrings(Workspace, forLetter, ({ path, text, isFree }) => {
    if (!isFree || AS_IT_IS.test(path)) return text;
    turn += 1;
    const next = texts[turn % texts.length] ?? '';
    const said = next.trim() === '' ? `x${next}x` : next;
    if (shown.has(path)) printed.push(said);
    return said;
  });
  const [letter] = workspace.letters.letters;
  return {
    parts: {
      letter: { ...letter!, language, names: [] },
      library: { appeals: [anAppeal] },
      officials: officials([], workspace.officials),
    },
    printed: [...new Set(printed)],
  };
}

export const hostileLetters: fc.Arbitrary<HostileLetter> = fc
  .tuple(
    fc.array(hostileText, { minLength: 1, maxLength: 5 }),
    fc.constantFrom<LetterLanguage>('en', 'fr', 'ru'),
  )
  .map(([texts, language]) => hostileLetter(texts, language));

/** Code points that a letter does not take: no XML 1.0 characters, or none that should be there. */
const NOT_TAKEN =
  /(?![\t\n\v\f\r\u0085])\p{Cc}|[\u202a-\u202e\ufeff\ufff9-\ufffb]|\p{Noncharacter_Code_Point}|\p{Cs}/gu;

/** How many there are in `text`. */
export const notTaken = (text: string): number => [...text.matchAll(NOT_TAKEN)].length;

/**
 * What must stand in the letter of `text`: all of it but spaces, which are set by language, characters
 * that are not taken, and the marks that end it, which the letter sets itself.
 */
export const kept = (text: string): string =>
  unspaced(text.replaceAll(NOT_TAKEN, '')).replace(/[.;,]+$/u, '');

export const unspaced = (text: string): string => text.replaceAll(/[\s\u0085]+/gu, '');
