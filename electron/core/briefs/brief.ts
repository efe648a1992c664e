// Meeting + library + what is known of the offices = the brief: one or two pages to sit down with.
// Bullets and tables, no prose (domain-facts 3.3); past commitments of the official come first.
import type { Appeal } from '../appeals/appeal.ts';
import { chosenNames, type Hidden } from '../letters/names.ts';
import { startNotes } from '../letters/notes.ts';
import { phrasesOf } from '../letters/phrases/phrases-of.ts';
import { runningHead } from '../letters/running-head.ts';
import { dayInWords, line, lines, runsOf } from '../letters/words.ts';
import { answerBlocks } from './answer-blocks.ts';
import { askBlocks } from './ask-table.ts';
import type { BriefBlock, BriefDocument, BriefKind } from './brief-document.ts';
import { appealOf, type BriefParts, dayOf, notesIn } from './brief-parts.ts';
import { caseBlock, factBlocks } from './fact-blocks.ts';
import { headerOf, whenWords } from './header.ts';
import { lastTimeBlocks } from './last-time-blocks.ts';
import { filled, listOf, paragraph, section } from './lines.ts';
import { withNamesInBrief } from './names.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';
import { sensitiveBlocks } from './sensitive-blocks.ts';

/** The names that the meeting's papers give otherwise. */
export const hiddenIn = ({ meeting, library }: BriefParts): readonly Hidden[] =>
  chosenNames(meeting, library);

/**
 * The brief as it will be read, the names of `hidden` given otherwise. Ids that nothing has are left
 * out; `missingInBrief` names them.
 */
export const briefOf = (
  parts: BriefParts,
  hidden: readonly Hidden[] = hiddenIn(parts),
): BriefDocument => withNamesInBrief(briefWithAllNames(parts), hidden);

/** The brief with every name in it: what a choice of names is made over. */
export function briefWithAllNames(parts: BriefParts): BriefDocument {
  const appeal = appealOf(parts);
  const notes = appeal ? startNotes(appeal, parts.meeting.language) : null;
  const fromAppeal = (make: (given: Appeal) => readonly BriefBlock[]): readonly BriefBlock[] =>
    appeal ? make(appeal) : [];
  const blocks = [
    headerOf(parts),
    ...aimBlocks(parts),
    ...lastTimeBlocks(parts),
    ...messageBlocks(parts),
    ...fromAppeal((given) => askBlocks(parts, given)),
    ...pointBlocks(parts),
    ...fromAppeal((given) => (notes ? factBlocks(parts, given, notes) : [])),
    ...fromAppeal((given) => (notes ? caseBlock(parts, given, notes) : [])),
    ...fromAppeal((given) => answerBlocks(parts, given)),
    ...sensitiveBlocks(parts),
    ...noteBlocks(parts),
    ...followUpBlocks(parts),
  ];
  return { ...frameOf(parts, 'brief'), blocks, notes: notes?.list ?? [] };
}

/** All of a paper but what stands in it. */
export function frameOf(
  parts: BriefParts,
  kind: BriefKind,
): Omit<BriefDocument, 'blocks' | 'notes'> {
  const { meeting, sender } = parts;
  const { language, paper } = meeting;
  const { tag, pageLabel } = phrasesOf(language);
  const phrases = briefPhrasesOf(language);
  const title = line(meeting.title, language) || phrases.kinds[kind];
  const author = line(sender.organisation, language) || line(sender.signatory, language);
  const on = dayOf(parts);
  return {
    kind,
    language: tag,
    letterLanguage: language,
    paper,
    on,
    title,
    subtitle: [
      phrases.kinds[kind],
      phrases.internal,
      ...(kind === 'brief' ? [] : [whenWords(parts)]), // the brief's own table says when
    ].join(' · '),
    author,
    continuation: { left: runningHead(author, title), right: dayInWords(on, language) },
    pageLabel,
  };
}

function aimBlocks({ meeting }: BriefParts): readonly BriefBlock[] {
  const { language } = meeting;
  const aim = line(meeting.aim, language);
  if (aim === '') return [];
  const said = filled('{aim}', { aim }, language, { type: 'own', field: 'aim' });
  return section(briefPhrasesOf(language).aim, language, [paragraph(said, 'lead')]);
}

function messageBlocks({ meeting }: BriefParts): readonly BriefBlock[] {
  const { language } = meeting;
  const items = lines(meeting.messages, language).map((message) =>
    filled('{message}', { message }, language, { type: 'own', field: 'messages' }),
  );
  return section(briefPhrasesOf(language).messages, language, listOf(items, 'numbers'));
}

/** What else is on the agenda, in the user's own words. */
function pointBlocks({ meeting }: BriefParts): readonly BriefBlock[] {
  const { language } = meeting;
  const own = meeting.agenda.flatMap(({ about }) => (about.type === 'words' ? [about.text] : []));
  const items = lines(own, language).map((text) =>
    filled('{text}', { text }, language, { type: 'own', field: 'agenda' }),
  );
  return section(briefPhrasesOf(language).points, language, listOf(items));
}

function noteBlocks(parts: BriefParts): readonly BriefBlock[] {
  const { language } = parts.meeting;
  const items = notesIn(parts)
    .filter(({ content }) => content.body.trim() !== '')
    .map(({ id, content }) => ({
      runs: runsOf({ text: content.body.trim(), language }, language),
      basis: { type: 'note', annotationId: id } as const,
    }));
  return section(briefPhrasesOf(language).notes, language, listOf(items));
}

function followUpBlocks({ meeting }: BriefParts): readonly BriefBlock[] {
  const { language, followUpBy } = meeting;
  const { followUp } = briefPhrasesOf(language);
  const owner = line(meeting.owner, language);
  if (owner === '' && followUpBy === null) return [];
  const day = followUpBy === null ? '' : dayInWords(followUpBy, language);
  const phrase = owner === '' ? followUp.day : day === '' ? followUp.owner : followUp.both;
  const said = filled(phrase, { owner, day }, language, { type: 'own', field: 'owner' });
  return [paragraph(said, 'soft')];
}
