// The annex is the library's, cell by cell: what was changed in it is told, and can be copied.
import type { LetterDocument } from '../letter-document.ts';
import { plainSpaces } from '../typography.ts';
import { type Diff, diffTokens } from '../word-diff.ts';
import { wordsOf } from '../words.ts';
import { aChange, type ReturnedChange } from './change.ts';
import { wordsIn } from './own-lines.ts';
import type { ReturnedFile } from './returned-file.ts';

const keyOf = (text: string): string => plainSpaces(text).replaceAll(/\s+/gu, ' ').trim();

/** Its paragraphs in the order of the file: `main/letters/annex.ts` writes them so. */
function linesOf({ annex }: LetterDocument): readonly string[] {
  if (!annex) return [];
  const { title, intro, caption, columns, rows } = annex;
  return [
    ...[title, wordsOf(intro), caption],
    ...[columns.country, columns.theme, columns.statement, columns.source],
    ...rows.flatMap((row) => [row.country, row.theme, row.statement, row.source].map(wordsOf)),
  ]
    .map(keyOf)
    .filter((text) => text !== '');
}

export function annexChanges(
  document: LetterDocument,
  { paragraphs }: ReturnedFile,
): readonly ReturnedChange[] {
  const found = paragraphs.find(({ mark }) => mark?.kind === 'annex');
  if (!found) return [];
  const after = found.after.map((line) => keyOf(wordsIn(line)));
  const changes = pairs(diffTokens(linesOf(document), after)).map((pair, at) =>
    aChange({
      id: `annex ${at}`,
      where: 'annex',
      kind: kindOf(pair),
      ...pair,
      edits: found.edits,
      hindrance: 'library',
    }),
  );
  const { comments } = found;
  if (comments.length === 0) return changes;
  const remark = aChange({ id: 'annex !', kind: 'commented', where: 'annex', comments });
  return [...changes, remark];
}

type Pair = { readonly before: string; readonly after: string };

const kindOf = ({ before, after }: Pair): ReturnedChange['kind'] => {
  if (before === '') return 'added';
  return after === '' ? 'removed' : 'changed';
};

/** What went beside what came in its place, between two lines that stayed. */
function pairs(steps: readonly { kind: Diff[number]['kind']; token: string }[]): readonly Pair[] {
  const all: Pair[] = [];
  let removed: string[] = [];
  let added: string[] = [];
  for (const { kind, token } of [...steps, { kind: 'same', token: '' } as const]) {
    if (kind === 'removed') removed.push(token);
    else if (kind === 'added') added.push(token);
    else {
      const most = Math.max(removed.length, added.length);
      for (let at = 0; at < most; at += 1)
        all.push({ before: removed[at] ?? '', after: added[at] ?? '' });
      [removed, added] = [[], []];
    }
  }
  return all;
}
