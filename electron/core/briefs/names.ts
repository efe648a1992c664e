// Names of people in a paper of a meeting, left out or given by initials as in letters.
import { joinedChoices } from '../appeals/name-choice.ts';
import type { Commitment } from '../commitments/commitment.ts';
import { chosenNames, type Hidden, runsWithout, textWithout } from '../letters/names.ts';
import { runningHead } from '../letters/running-head.ts';
import type { BriefBlock, BriefDocument, BriefLine } from './brief-document.ts';
import type { BriefParts } from './brief-parts.ts';

/** The paper with these persons' names given otherwise, in every line and note. */
export function withNamesInBrief(
  document: BriefDocument,
  hidden: readonly Hidden[],
): BriefDocument {
  if (hidden.length === 0) return document;
  const { letterLanguage: language } = document;
  const runs = (line: BriefLine['runs']) => runsWithout(line, hidden, language);
  const withRuns = <T extends { readonly runs: BriefLine['runs'] }>(line: T): T => ({
    ...line,
    runs: runs(line.runs),
  });
  const without = (block: BriefBlock): BriefBlock => {
    switch (block.type) {
      case 'pageBreak':
        return block;
      case 'list':
        return { ...block, items: block.items.map(withRuns) };
      case 'table':
        return {
          ...block,
          rows: block.rows.map(({ cells }) => ({ cells: cells.map(withRuns) })),
        };
      default:
        return withRuns(block);
    }
  };
  const ofSender = hidden.map(
    (one): Hidden => (one.isGuessed ? { ...one, person: { ...one.person, alone: 'none' } } : one),
  );
  const title = textWithout(document.title, hidden, language);
  const author = textWithout(document.author, ofSender, language);
  return {
    ...document,
    title,
    author,
    continuation: { ...document.continuation, left: runningHead(author, title) },
    blocks: document.blocks.map(without),
    notes: document.notes.map(withRuns),
  };
}

/** Where words come from: a meeting, or something else that hid names of its own. */
export type From = Pick<Commitment, 'meetingId' | 'names'>;

/** Words out of an earlier meeting or letter, with its names as its own papers give them. */
export function asGivenBefore(
  text: string,
  { meetingId, names }: From,
  { meeting, meetings, library }: BriefParts,
): string {
  const before = meetings.find(({ id }) => id === meetingId) ?? { ...meeting, names: [] };
  const all = joinedChoices([...before.names, ...names]);
  return textWithout(text, chosenNames({ ...before, names: all }, library), meeting.language);
}
