// What stands at the heads of pages is made from the sender and the subject: changes there are told.
import type { LetterDocument } from '../letter-document.ts';
import { detailsLine } from '../running-head.ts';
import { plainSpaces } from '../typography.ts';
import { aChange, type ReturnedChange } from './change.ts';
import type { ReturnedFile } from './returned-file.ts';

const keyOf = (text: string): string => plainSpaces(text).replaceAll(/\s+/gu, ' ').trim();

export function headChanges(
  { letterhead, continuation }: LetterDocument,
  { heads }: ReturnedFile,
): readonly ReturnedChange[] {
  const { left, right } = continuation;
  const expected = [letterhead.organisation, detailsLine(letterhead.lines), `${left}\t${right}`]
    .map(keyOf)
    .filter((text) => text !== '');
  const found = [...new Set(heads.map(keyOf))];
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
