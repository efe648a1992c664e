import { wordsOf } from '../letters/words.ts';
import type { BriefBlock, BriefDocument } from './brief-document.ts';

/** All words of the paper, by paragraph, notes included. */
export const paragraphsOfBrief = (document: BriefDocument): readonly string[] => [
  document.title,
  document.subtitle,
  ...document.blocks.flatMap(wordsOfBlock),
  ...document.notes.map(({ runs }) => wordsOf(runs)),
];

function wordsOfBlock(block: BriefBlock): readonly string[] {
  switch (block.type) {
    case 'pageBreak':
      return [];
    case 'list':
      return block.items.map(({ runs }) => wordsOf(runs));
    case 'table':
      return [
        ...block.columns,
        ...block.rows.flatMap(({ cells }) => cells.map(({ runs }) => wordsOf(runs))),
      ];
    default:
      return [wordsOf(block.runs)];
  }
}
