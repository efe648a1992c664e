import { plainSpaces } from '../letters/typography.ts';
import type { Basis, BriefBlock, BriefDocument, BriefLine } from './brief-document.ts';

/** Fields that hold the people at the table: they stand in the paper as such. */
const PEOPLE: ReadonlySet<string> = new Set(['attending', 'participants', 'owner']);

/**
 * What the user wrote of all that a paper prints, line by line; private notes among it where `noted`.
 * It is read off the paper itself, so that nothing that is printed can be forgotten here.
 */
export const ownLines = (
  { title, blocks }: BriefDocument,
  { noted }: { readonly noted: boolean },
): readonly string[] => [
  title,
  ...blocks.flatMap(linesOf).flatMap(({ runs, basis }) => {
    const isOwn = basis !== null && (isWritten(basis) || (noted && basis.type === 'note'));
    return isOwn ? textOf(runs) : [];
  }),
];

function isWritten(basis: Basis): boolean {
  if (basis.type === 'own') return !PEOPLE.has(basis.field);
  return basis.type === 'answer' || basis.type === 'commitment';
}

function linesOf(block: BriefBlock): readonly BriefLine[] {
  switch (block.type) {
    case 'list':
      return block.items;
    case 'table':
      return block.rows.flatMap(({ cells }) => cells);
    case 'paragraph':
      return [block];
    default:
      return [];
  }
}

/** The words of a line, each line of a note apart. */
const textOf = (runs: BriefLine['runs']): readonly string[] =>
  runs
    .map((run) => (run.type === 'text' ? run.text : run.type === 'break' ? '\n' : ' '))
    .join('')
    .split('\n')
    .map((text) => plainSpaces(text).trim())
    .filter((text) => text !== '');
