import type { Statement } from '#core/meetings/meeting.ts';

const OPENING = /^[“”„"«‘]/;

/** Words as they are shown: somebody's own in marks of quotation, where they were not typed with them. */
export function quoted(words: string, how: Statement['how']): string {
  const text = words.trim();
  return how === 'verbatim' && !OPENING.test(text) ? `“${text}”` : text;
}
