// The letterhead is made from the sender: changes there are told. The running head of later pages, two
// words parted by a tab, follows the subject and the date, and is nobody's to change.
import type { LetterDocument } from '../letter-document.ts';
import { detailsLine } from '../running-head.ts';
import { plainSpaces } from '../typography.ts';
import { aChange, type ReturnedChange } from './change.ts';
import type { ReturnedFile } from './returned-file.ts';

const keyOf = (text: string): string => plainSpaces(text).replaceAll(/\s+/gu, ' ').trim();

export function headChanges(
  { letterhead }: LetterDocument,
  { heads }: ReturnedFile,
): readonly ReturnedChange[] {
  const expected = [letterhead.organisation, detailsLine(letterhead.lines)]
    .map(keyOf)
    .filter((text) => text !== '');
  const found = [...new Set(heads.filter((text) => !text.includes('\t')).map(keyOf))];
  const gone = expected.filter((text) => !found.includes(text));
  return found
    .filter((text) => !expected.includes(text))
    .map((after, at) =>
      aChange({
        id: `head ${at}`,
        kind: gone[at] === undefined ? 'added' : 'changed',
        where: 'head',
        before: gone[at] ?? '',
        after,
        hindrance: 'sender',
      }),
    );
}
