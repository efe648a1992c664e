// Text from outside (typed, pasted, imported) made safe for XML 1.0 and for a reader's eyes. What
// cannot be kept is counted by kind, so that nothing vanishes unsaid.
import type { LineBreak, Tab, TextRun } from './letter-document.ts';

/** `direction` = an override that makes a line read other than it is stored (U+202A-202E). */
export type Removal = 'control' | 'surrogate' | 'noncharacter' | 'direction';
export type Removals = Readonly<Partial<Record<Removal, number>>>;

const BREAK = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u;

type Range = readonly [from: number, to: number, kind: Removal];

/** First and last code points that may not stay. Tab and line ends are dealt with before. */
const TROUBLE: readonly Range[] = [
  [0x00, 0x08, 'control'],
  [0x0a, 0x1f, 'control'],
  [0x7f, 0x9f, 'control'],
  [0x202a, 0x202e, 'direction'],
  [0xd800, 0xdfff, 'surrogate'],
  [0xfdd0, 0xfdef, 'noncharacter'],
  [0xfeff, 0xfeff, 'noncharacter'],
  [0xfff9, 0xfffb, 'noncharacter'],
];

/** The kind of trouble a code point is, or `null` for text that may stay. */
function trouble(code: number): Removal | null {
  // The last two of each plane; U+FFFE and U+FFFF are not even XML 1.0 characters (production 2).
  if ((code & 0xfffe) === 0xfffe) return 'noncharacter';
  return TROUBLE.find(([from, to]) => code >= from && code <= to)?.[2] ?? null;
}

function cleanLine(line: string, count: (kind: Removal) => void): string {
  let kept = '';
  for (const character of line) {
    const kind = trouble(character.codePointAt(0) ?? 0);
    if (kind) count(kind);
    else kept += character;
  }
  return kept;
}

/** Nearly all text is of these characters alone: none of them is trouble, a line end or a tab. */
const SOUND = /^[ -~\u00a0-\u2027\u202f-\ud7ff]*$/u;

/** One line of clean text: breaks and tabs become spaces. */
export function cleanText(text: string): { text: string; removed: Removals } {
  const { runs, removed } = cleanRuns(text);
  return {
    text: runs.map((run) => (run.type === 'text' ? run.text : ' ')).join(''),
    removed,
  };
}

/** Clean text, its line ends and tabs as runs of their own. */
export function cleanRuns(text: string): {
  runs: readonly (TextRun | LineBreak | Tab)[];
  removed: Removals;
} {
  if (SOUND.test(text)) return { runs: textRun(text), removed: {} };
  const removed: Partial<Record<Removal, number>> = {};
  const count = (kind: Removal) => {
    removed[kind] = (removed[kind] ?? 0) + 1;
  };
  const runs = text.split(BREAK).flatMap((line, index): (TextRun | LineBreak | Tab)[] => {
    const pieces = line
      .split('\t')
      .flatMap((piece, column): (TextRun | Tab)[] => [
        ...(column > 0 ? [{ type: 'tab' } as const] : []),
        ...textRun(cleanLine(piece, count)),
      ]);
    return index > 0 ? [{ type: 'break' }, ...pieces] : pieces;
  });
  return { runs, removed };
}

const textRun = (text: string): TextRun[] => (text === '' ? [] : [{ type: 'text', text }]);
