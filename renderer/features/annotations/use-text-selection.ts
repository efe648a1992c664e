import { type RefObject, useCallback, useEffect, useMemo, useState } from 'react';
import type { Span } from '#core/annotations/anchor.ts';
import { words as wordsOf } from '#core/search/fold.ts';
import { clearSelection, readSelection, writeSelection } from './selection.ts';
import {
  cursorAt,
  type Step,
  selectionAt,
  sentenceStarts,
  stepped,
  trimmedSpan,
} from './word-cursor.ts';

export type TextSelecting = {
  /** What is selected of the text, by mouse, keys or a screen reader. */
  readonly span: Span | null;
  readonly step: (step: Step, isExtending: boolean) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
};

/** Follows and moves the page's own selection within the text that `root` shows. */
export function useTextSelection(
  root: RefObject<HTMLElement | null>,
  text: string,
  language: string,
): TextSelecting {
  const [span, setSpan] = useState<Span | null>(null);
  const words = useMemo(() => wordsOf(text), [text]);
  const starts = useMemo(() => sentenceStarts(text, words, language), [text, words, language]);

  const follow = useCallback(() => {
    const selection = root.current && readSelection(root.current);
    const now = selection ? trimmedSpan(text, selection) : null;
    setSpan((before) => (before?.start === now?.start && before?.end === now?.end ? before : now));
  }, [root, text]);
  useEffect(() => {
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [follow]);

  const step = useCallback(
    (by: Step, isExtending: boolean) => {
      if (!root.current || words.length === 0) return;
      const selection = readSelection(root.current);
      const cursor = selection ? cursorAt(words, selection) : null;
      const next = stepped(words, starts, cursor, by, isExtending);
      writeSelection(root.current, selectionAt(words, next));
      follow(); // the event comes later, perhaps after the next key
    },
    [root, words, starts, follow],
  );
  const selectAll = useCallback(() => {
    if (!root.current) return;
    writeSelection(root.current, { anchor: 0, focus: text.length });
    follow();
  }, [root, text, follow]);
  const clear = useCallback(() => {
    if (root.current) clearSelection(root.current);
    setSpan(null);
  }, [root]);
  return { span, step, selectAll, clear };
}
