// Selecting words of a text with keys alone. The cursor is a run of words: one end stays, the
// other moves.
import type { Span } from '#core/annotations/anchor.ts';
import type { Word } from '#core/search/fold.ts';
import type { TextSelection } from './selection.ts';

export type Step = 'next' | 'previous' | 'nextSentence' | 'previousSentence' | 'first' | 'last';

/** Indices of words: where the run was begun, and the end that moves. */
export type WordCursor = { readonly anchor: number; readonly focus: number };

const STEPS: Readonly<Record<string, Step>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'nextSentence',
  ArrowUp: 'previousSentence',
  Home: 'first',
  End: 'last',
};

export const stepOf = (key: string): Step | null => STEPS[key] ?? null;

/** The words a selection touches; `null` when it touches none. */
export function cursorAt(words: readonly Word[], selection: TextSelection): WordCursor | null {
  const { start, end } = spanOfSelection(selection);
  const first = words.findIndex((word) => word.end > start && word.start < end);
  const last = words.findLastIndex((word) => word.end > start && word.start < end);
  if (first === -1) return null;
  return selection.anchor <= selection.focus
    ? { anchor: first, focus: last }
    : { anchor: last, focus: first };
}

/** The selection that covers the cursor's words, from its anchor to its moving end. */
export function selectionAt(words: readonly Word[], { anchor, focus }: WordCursor): TextSelection {
  const from = words[anchor];
  const to = words[focus];
  if (!from || !to) return { anchor: 0, focus: 0 };
  return anchor <= focus
    ? { anchor: from.start, focus: to.end }
    : { anchor: from.end, focus: to.start };
}

/**
 * The cursor after a step. Without one a step begins at the near end of the text. `isExtending`
 * keeps the anchor. `starts` are the indices of the words that begin a sentence.
 */
export function stepped(
  words: readonly Word[],
  starts: readonly number[],
  cursor: WordCursor | null,
  step: Step,
  isExtending: boolean,
): WordCursor {
  const last = words.length - 1;
  if (!cursor) {
    const begin = step === 'previous' || step === 'previousSentence' || step === 'last' ? last : 0;
    return { anchor: begin, focus: begin };
  }
  const to: Record<Step, () => number> = {
    next: () => cursor.focus + 1,
    previous: () => cursor.focus - 1,
    nextSentence: () => starts.find((start) => start > cursor.focus) ?? last,
    previousSentence: () => starts.findLast((start) => start < cursor.focus) ?? 0,
    first: () => 0,
    last: () => last,
  };
  const focus = Math.min(Math.max(to[step](), 0), last);
  return { anchor: isExtending ? cursor.anchor : focus, focus };
}

/** The indices of the words that begin a sentence. */
export function sentenceStarts(
  text: string,
  words: readonly Word[],
  language: string,
): readonly number[] {
  const sentences = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  const starts = Array.from(sentences, ({ index }) =>
    words.findIndex((word) => word.start >= index),
  );
  return [...new Set(starts)].filter((index) => index !== -1);
}

export const spanOfSelection = ({ anchor, focus }: TextSelection): Span => ({
  start: Math.min(anchor, focus),
  end: Math.max(anchor, focus),
});

/** The span without the spaces at its ends (a double click takes one along); `null` if only those. */
export function trimmedSpan(text: string, selection: TextSelection): Span | null {
  const { start, end } = spanOfSelection(selection);
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const from = start + (words.length - words.trimStart().length);
  return { start: from, end: from + trimmed.length };
}
