import { fold, words } from '#core/search/fold.ts';

/** Whether each word typed begins a word of `text`, in any spelling that search takes for it. */
export function hasWords(text: string, typed: string): boolean {
  const keys = words(text).map((word) => fold(word.text));
  return words(typed).every((word) => {
    const wanted = fold(word.text);
    return keys.some((key) => key.startsWith(wanted));
  });
}
