// The text of a paper for a meeting, block by block, each paragraph by a named style.
import { type IParagraphOptions, Paragraph, type Table } from 'docx';
import type { BriefBlock, BriefDocument } from '#core/briefs/brief-document.ts';
import type { Run } from '#core/letters/letter-document.ts';
import type { Lists } from '../lists.ts';
import { mm, points } from '../measures.ts';
import { runsOf } from '../runs.ts';
import { BRIEF_STYLE, scaleOf } from './brief-styles.ts';
import { tableOf } from './brief-table.ts';

const LOOK = {
  plain: BRIEF_STYLE.body,
  lead: BRIEF_STYLE.lead,
  soft: BRIEF_STYLE.soft,
} as const;
const HEADING = { 1: BRIEF_STYLE.heading, 2: BRIEF_STYLE.subheading } as const;
const LIST = { bullets: BRIEF_STYLE.bullets, numbers: BRIEF_STYLE.numbers } as const;

/** What a block owes to those before it. */
type Before = { readonly options: IParagraphOptions; readonly isAfterTable: boolean };

/** Everything between the heads and feet of the pages, under the title. */
export function blocksInWord(
  document: BriefDocument,
  lists: Lists,
): readonly (Paragraph | Table)[] {
  return document.blocks.flatMap((block, at) => {
    const previous = document.blocks[at - 1];
    const options = previous?.type === 'pageBreak' ? { pageBreakBefore: true } : {};
    return inWord(block, { options, isAfterTable: previous?.type === 'table' });

    function inWord(one: BriefBlock, before: Before): readonly (Paragraph | Table)[] {
      if (one.type === 'pageBreak') return [];
      if (one.type === 'table') return [...keptApart(before), tableOf(one, document)];
      if (one.type === 'list') return listOf(one, document, { list: lists[one.style], at, before });
      const style = one.type === 'heading' ? HEADING[one.level] : LOOK[one.look];
      return [paragraph(style, one.runs, document, { ...before.options, ...spaced(one, before) })];
    }
  });
}

/** A heading has room above it anyway. */
const spaced = ({ type }: BriefBlock, { isAfterTable }: Before): IParagraphOptions =>
  isAfterTable && type !== 'heading' ? { spacing: { before: points(6) } } : {};

/** Word joins two tables with nothing between, and a table cannot begin a page by itself. */
const keptApart = ({ options, isAfterTable }: Before): readonly Paragraph[] =>
  isAfterTable || options.pageBreakBefore
    ? [new Paragraph({ style: BRIEF_STYLE.between, ...options })]
    : [];

const paragraph = (
  style: string,
  runs: readonly Run[],
  { notes }: BriefDocument,
  options: IParagraphOptions = {},
): Paragraph => new Paragraph({ style, children: [...runsOf(runs, notes)], ...options });

type ListBlock = Extract<BriefBlock, { type: 'list' }>;
type InList = { readonly list: string; readonly at: number; readonly before: Before };

/** `at` makes each list of the paper count from its own beginning. */
function listOf(
  { style, items }: ListBlock,
  document: BriefDocument,
  { list, at, before }: InList,
): readonly Paragraph[] {
  const { indent } = scaleOf(document);
  return items.map(({ runs }, index) =>
    paragraph(LIST[style], runs, document, {
      numbering: { reference: list, level: 0, instance: at },
      indent: { left: mm(indent), hanging: mm(indent) },
      ...(index === 0
        ? { ...before.options, ...spaced({ type: 'list', style, items }, before) }
        : {}),
    }),
  );
}
