// Where a note's number stands: after the mark that ends a sentence in English, before it in
// French and Russian (letters.md 2.4; EU Interinstitutional Style Guide 8.1 and 10.1.2).
import type { LetterLanguage } from '../language.ts';
import type { NoteReference, Run } from './letter-document.ts';

/** `runs` with `references` at their end, by the rule of the language the words are in. */
export function withNotes(
  runs: readonly Run[],
  references: readonly NoteReference[],
  language: LetterLanguage,
): readonly Run[] {
  const last = runs.at(-1);
  if (references.length === 0) return runs;
  const end = last?.type === 'text' ? /\s*[.;:,!?]+$/u.exec(last.text) : null;
  if (language === 'en' || !end || last?.type !== 'text') return [...runs, ...references];
  const before = { ...last, text: last.text.slice(0, end.index) };
  const after = { ...last, text: end[0] };
  const kept = before.text === '' ? [] : [before];
  return [...runs.slice(0, -1), ...kept, ...references, after];
}
