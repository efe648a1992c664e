// What these offices said when they were met before, and what became of it: it comes before all else.
import type { Commitment } from '../commitments/commitment.ts';
import { dueDay, dueState } from '../commitments/due.ts';
import { lastTime } from '../commitments/last-time.ts';
import { whenInWords } from '../letters/when-in-words.ts';
import { dayInWords, line, runsOf } from '../letters/words.ts';
import type { Meeting, Statement } from '../meetings/meeting.ts';
import { titleIn } from '../officials/official.ts';
import type { BriefBlock, BriefLine } from './brief-document.ts';
import { type BriefParts, dayOf } from './brief-parts.ts';
import { filled, listOf, paragraph, section } from './lines.ts';
import { asGivenBefore, type From } from './names.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';

/** Commitments that a brief lists, those that are most overdue first: it has two pages for all; our choice. */
export const MOST_COMMITMENTS = 8;
/** What was said without becoming a commitment, the last of it; our choice. */
const MOST_SAID = 3;

export function lastTimeBlocks(parts: BriefParts): readonly BriefBlock[] {
  const { meeting } = parts;
  const { language } = meeting;
  const { lastTime: words } = briefPhrasesOf(language);
  const before = lastTime(meeting, parts);
  if (before === null) return [];
  const { meeting: last, commitments } = before;
  const said = before.said.filter(({ words: text }) => text.trim() !== '');
  const met =
    last === null || last.on === null
      ? []
      : [
          paragraph(
            filled(
              words.met,
              {
                day: dayInWords(last.on, language),
                title: wordsFrom(metIn(last), last.title, parts),
              },
              language,
              { type: 'own', field: 'title' },
            ),
          ),
        ];
  return section(words.heading, language, [
    ...met,
    ...(commitments.length > 0
      ? commitmentBlocks(commitments, parts)
      : listOf(said.slice(-MOST_SAID).map((one) => saidLine(one, last, parts)))),
  ]);
}

/** Words of a meeting or letter before, in one line, with its names as its own papers give them. */
const wordsFrom = (from: From, text: string, parts: BriefParts): string =>
  line(asGivenBefore(text, from, parts), parts.meeting.language);

const metIn = (last: Meeting | null): From => ({ meetingId: last?.id ?? null, names: [] });

function saidLine(statement: Statement, last: Meeting | null, parts: BriefParts): BriefLine {
  const { language } = parts.meeting;
  const { lastTime: words } = briefPhrasesOf(language);
  return filled(
    words[statement.how],
    {
      speaker: speakerOf(statement, parts),
      words: wordsFrom(metIn(last), statement.words, parts),
    },
    language,
    { type: 'own', field: 'statements' },
  );
}

type Said = Pick<Statement, 'speaker' | 'officeId'>;

/** Who said it, as then; the office where nobody was named. */
function speakerOf({ speaker, officeId }: Said, { meeting, officials }: BriefParts): string {
  const office = officials.find((one) => one.office.id === officeId)?.office;
  return line(speaker, meeting.language) || (office ? titleIn(office, meeting.language) : '');
}

/** Those that the paper has room for, and how many more there are. */
function commitmentBlocks(all: readonly Commitment[], parts: BriefParts): readonly BriefBlock[] {
  const { language } = parts.meeting;
  const more = String(all.length - MOST_COMMITMENTS);
  const rest = filled(briefPhrasesOf(language).lastTime.more, { count: more }, language);
  return [
    tableOf(all.slice(0, MOST_COMMITMENTS), parts),
    ...(all.length > MOST_COMMITMENTS ? [paragraph(rest, 'soft')] : []),
  ];
}

function tableOf(commitments: readonly Commitment[], parts: BriefParts): BriefBlock {
  const { language } = parts.meeting;
  const { lastTime: words } = briefPhrasesOf(language);
  return {
    type: 'table',
    caption: words.caption,
    columns: [words.what, words.answer, words.due, words.state],
    widths: [9, 3, 3, 4],
    rows: commitments.map((one) => ({ cells: cellsOf(one, parts) })),
  };
}

function cellsOf(one: Commitment, parts: BriefParts): readonly BriefLine[] {
  const { language } = parts.meeting;
  const { lastTime: words, grades } = briefPhrasesOf(language);
  const basis = { type: 'commitment', commitmentId: one.id } as const;
  const cell = (phrase: string, values: Readonly<Record<string, string>> = {}): BriefLine =>
    filled(phrase, values, language, basis);
  return [
    cell(words[one.how], {
      speaker: speakerOf(one, parts),
      words: wordsFrom(one, one.what, parts),
    }),
    cell(grades[one.grade]),
    { runs: dueRuns(one, parts), basis },
    cell('{state}', { state: sinceWords(one, parts) }),
  ];
}

/** As it stands on the day of the meeting, when the paper is read: what is overdue then is bold. */
function dueRuns(one: Commitment, parts: BriefParts): BriefLine['runs'] {
  const { language } = parts.meeting;
  const { lastTime: words } = briefPhrasesOf(language);
  if (one.due === null || dueDay(one.due) === null)
    return runsOf({ text: words.noDay, language }, language);
  const due = whenInWords(one.due, language);
  if (dueState(one, dayOf(parts)) !== 'overdue') return runsOf({ text: due, language }, language);
  const text = words.overdue.replace('{due}', () => due);
  return runsOf({ text, language }, language, { bold: true });
}

/** How it ended, or what was last noted of it. */
function sinceWords(one: Commitment, parts: BriefParts): string {
  const { closing, progress } = one;
  const { language } = parts.meeting;
  const phrases = briefPhrasesOf(language);
  const withWords = (state: string, words: string): string =>
    [state, wordsFrom(one, words, parts)].filter((text) => text !== '').join(': ');
  if (closing) return withWords(phrases.outcomes[closing.outcome], closing.words);
  const last = progress.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1);
  return last ? withWords(phrases.progress[last.state], last.words) : phrases.lastTime.noProgress;
}
