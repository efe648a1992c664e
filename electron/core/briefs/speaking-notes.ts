// What to say in 30 seconds, in 3 minutes and in all the time there is, each on a page of its own.
import type { Appeal } from '../appeals/appeal.ts';
import { sayings } from '../appeals/sayings.ts';
import type { Hidden } from '../letters/names.ts';
import { fill } from '../letters/words.ts';
import type { AgendaItem } from '../meetings/meeting.ts';
import { timeBudget } from '../meetings/time-budget.ts';
import { exchangesIn, replyRuns } from './answer-blocks.ts';
import { askLine } from './ask-table.ts';
import { frameOf, hiddenIn } from './brief.ts';
import type { BriefBlock, BriefDocument, BriefLine } from './brief-document.ts';
import { appealOf, type BriefParts } from './brief-parts.ts';
import { fitTime, type Spoken, timeOf } from './fit-time.ts';
import { filled, heading, label, lineOf, listOf, paragraph } from './lines.ts';
import { withNamesInBrief } from './names.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';
import { factLine, ownLine, speakingLines, spokenAsk } from './speaking-lines.ts';

/** Seconds of the two short versions: a word in passing, and a turn at a table; our choice. */
export const HALF_MINUTE = 30;
export const THREE_MINUTES = 180;

/** The notes as they will be read, the names of `hidden` given otherwise. */
export const speakingNotesOf = (
  parts: BriefParts,
  hidden: readonly Hidden[] = hiddenIn(parts),
): BriefDocument => withNamesInBrief(speakingNotesWithAllNames(parts), hidden);

export function speakingNotesWithAllNames(parts: BriefParts): BriefDocument {
  const { meeting } = parts;
  const { speaking } = briefPhrasesOf(meeting.language);
  const appeal = appealOf(parts);
  const all = speakingLines(parts, appeal);
  const short = (title: string, seconds: number): readonly BriefBlock[] =>
    shortVersion(title, fitTime(all, seconds, meeting.language), parts);
  return {
    ...frameOf(parts, 'speakingNotes'),
    blocks: [
      ...short(speaking.halfMinute, HALF_MINUTE),
      { type: 'pageBreak' },
      ...short(speaking.threeMinutes, THREE_MINUTES),
      { type: 'pageBreak' },
      ...fullVersion(parts, appeal),
    ],
    notes: [],
  };
}

/** Said aloud, it takes so long. */
function takes(seconds: number, { meeting }: BriefParts): BriefBlock {
  const { language } = meeting;
  const { speaking } = briefPhrasesOf(language);
  const values = {
    seconds: String(Math.ceil(seconds / 5) * 5),
    minutes: String(Math.ceil(seconds / 60)),
  };
  const phrase = seconds < 90 ? speaking.takesSeconds : speaking.takesMinutes;
  return paragraph(filled(phrase, values, language), 'soft');
}

function shortVersion(title: string, spoken: Spoken, parts: BriefParts): readonly BriefBlock[] {
  const { language } = parts.meeting;
  const { speaking } = briefPhrasesOf(language);
  if (spoken.lines.length === 0)
    return [heading(title, language), paragraph(label(speaking.empty, language), 'soft')];
  const count = { count: String(spoken.leftOut.length) };
  return [
    heading(title, language),
    takes(spoken.seconds, parts),
    ...spoken.lines.map((one) => paragraph(one, 'lead')),
    ...(spoken.leftOut.length === 0
      ? []
      : [paragraph(filled(speaking.leftOut, count, language), 'soft')]),
  ];
}

/** The agenda in its order, each item with its minutes; then the answers that may be needed. */
function fullVersion(parts: BriefParts, appeal: Appeal | undefined): readonly BriefBlock[] {
  const { meeting } = parts;
  const { language } = meeting;
  const { speaking } = briefPhrasesOf(language);
  const { shares } = timeBudget(meeting);
  const title = heading(
    speaking.full.replace('{minutes}', () => String(meeting.minutes)),
    language,
  );
  const items = meeting.agenda.map((item, index) => ({
    item,
    minutes: shares[index] ?? 0,
    said: saidOf(item, parts, appeal),
  }));
  const seconds = items.reduce((sum, { said }) => sum + timeOf(said, language), 0);
  if (seconds === 0) return [title, paragraph(label(speaking.empty, language), 'soft')];
  return [
    title,
    takes(seconds, parts),
    ...(seconds > meeting.minutes * 60 ? [paragraph(tooLong(parts), 'soft')] : []),
    paragraph(label(speaking.thanks, language), 'lead'),
    ...items.flatMap(({ item, minutes, said }, index) => {
      const values = {
        number: String(index + 1),
        heading: headOf(item, parts, appeal),
        minutes: String(minutes),
      };
      return [
        {
          type: 'heading' as const,
          level: 2 as const,
          runs: fill(speaking.item, values, language),
        },
        paragraph(said, 'lead'),
      ];
    }),
    ...answers(parts, appeal),
  ];
}

/** The agenda is the user's: nothing of it is left out here, but it is said that it is too much. */
function tooLong({ meeting }: BriefParts): BriefLine {
  const { minutes, language } = meeting;
  return filled(briefPhrasesOf(language).speaking.over, { minutes: String(minutes) }, language);
}

/** What an item is called; what is said of an ask or in own words says it itself. */
function headOf(item: AgendaItem, parts: BriefParts, appeal: Appeal | undefined) {
  const { language } = parts.meeting;
  const { asks, speaking } = briefPhrasesOf(language);
  const { about } = item;
  if (about.type === 'ask') return asks.heading;
  if (about.type === 'words') return speaking.own;
  const concern = appeal?.concerns.find(({ id }) => id === about.concernId);
  if (!appeal || !concern) return '';
  return sayings(appeal, language).heading(concern);
}

function saidOf({ about }: AgendaItem, parts: BriefParts, appeal: Appeal | undefined): BriefLine {
  if (about.type === 'words') return ownLine(about.text, parts);
  if (!appeal) return lineOf([], null);
  if (about.type === 'concern') return factLine(about.concernId, parts, appeal);
  const ask = askLine(about.ask, parts, appeal);
  return ask === null ? lineOf([], null) : spokenAsk(ask, parts);
}

function answers(parts: BriefParts, appeal: Appeal | undefined): readonly BriefBlock[] {
  if (!appeal) return [];
  const { language } = parts.meeting;
  const phrases = briefPhrasesOf(language);
  const exchanges = exchangesIn(parts, appeal);
  if (exchanges.length === 0) return [];
  return [
    heading(phrases.answers.heading, language, 2),
    ...exchanges.flatMap((exchange) => {
      const { claim, basis } = exchange;
      const lead = fill(phrases.speaking.weSay.replace('{reply}', ''), {}, language);
      return listOf([
        filled(phrases.speaking.ifTheySay, { claim }, language, basis),
        lineOf([...lead, ...replyRuns(exchange, language)], basis),
      ]);
    }),
  ];
}
