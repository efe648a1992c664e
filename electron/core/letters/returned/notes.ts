// Footnotes are the library's: what was changed in them is told, and can be copied.
import type { LetterLanguage } from '../../language.ts';
import type { LetterDocument } from '../letter-document.ts';
import { wordsOf } from '../words.ts';
import { align } from './align.ts';
import { aChange, type ReturnedChange } from './change.ts';
import { keyOf } from './printed.ts';
import type { ReturnedFile } from './returned-file.ts';

export function noteChanges(
  document: LetterDocument,
  { notes }: ReturnedFile,
  language: LetterLanguage,
): readonly ReturnedChange[] {
  const key = (text: string) => keyOf(text, 'note', language);
  const lines = document.notes.map(({ runs }) => key(wordsOf(runs)));
  const groups = notes.map(({ before, after }) => ({
    before: before === null ? null : key(before),
    after: after.trim() === '' ? [] : [key(after)],
    isNew: before !== null && before.trim() === '',
  }));
  return align(groups, lines).flatMap(({ from, count }, index): readonly ReturnedChange[] => {
    const [note, group] = [notes[index], groups[index]];
    const before = count === 0 ? '' : (lines[from] ?? '');
    const after = group?.after.join('\n') ?? '';
    if (!note || before === after) return [];
    return [
      aChange({
        id: `note ${index}`,
        kind: kindOf(before, after),
        where: 'note',
        number: before === '' ? null : from + 1,
        before,
        after,
        edits: note.edits,
        hindrance: 'library',
      }),
    ];
  });
}

function kindOf(before: string, after: string): ReturnedChange['kind'] {
  if (before === '') return 'added';
  return after === '' ? 'removed' : 'changed';
}
