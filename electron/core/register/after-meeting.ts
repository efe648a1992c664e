// Letters after a meeting: thanks that put in writing what was agreed, and a reminder of it.
import type { Appeal } from '../appeals/appeal.ts';
import { joinedChoices } from '../appeals/name-choice.ts';
import type { AskChoice } from '../asks/ask-choice.ts';
import type { Commitment } from '../commitments/commitment.ts';
import { byDue } from '../commitments/due.ts';
import { type Grade, isPromise } from '../commitments/grade.ts';
import type { LetterId } from '../ids.ts';
import type { LetterLanguage } from '../language.ts';
import type { Letter, Sender } from '../letters/letter.ts';
import { newLetter } from '../letters/new-letter.ts';
import { startLanguage } from '../letters/own-kind.ts';
import { phrasesOf } from '../letters/phrases/phrases-of.ts';
import type { LetterTemplate } from '../letters/template.ts';
import { dayInWords, say } from '../letters/words.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { OfficeId } from '../officials/office.ts';
import { type ConfirmedHolder, type Official, titleIn } from '../officials/official.ts';
import { listOf, promiseWords, speakerWords, withList } from './promise-words.ts';

export type AfterMeeting = {
  readonly id: LetterId;
  /** The moment it is made, and the day it bears. */
  readonly at: string;
  readonly on: string;
  readonly appeal: Appeal;
  readonly template: LetterTemplate;
  readonly sender: Sender;
  readonly officials: readonly Official[];
};

/**
 * Thanks to the offices that came, with what they said they would do. What else was answered is in it
 * only where `isIn` says so.
 */
export function thanksAfter(
  meeting: Meeting,
  commitments: readonly Commitment[],
  start: AfterMeeting,
  isIn: (grade: Grade) => boolean = isPromise,
): Letter {
  const language = startLanguage(start.template, meeting.language);
  const officeIds = meeting.attending.map(({ officeId }) => officeId);
  const letter = newLetter({
    ...start,
    language,
    officeIds,
    meetingId: meeting.id,
    metOn: meeting.on,
  });
  const said = commitments
    .filter(
      ({ meetingId, grade, what }) => meetingId === meeting.id && isIn(grade) && what.trim() !== '',
    )
    .map((commitment) => {
      const words = promiseWords(commitment, language);
      // Only a letter to the office that said it can leave open who did.
      const isTheirs = officeIds.every((officeId) => officeId === commitment.officeId);
      return isTheirs ? words : ofOffice(commitment, words, start.officials, language);
    });
  const { understood } = phrasesOf(language).promises;
  return {
    ...letter,
    opening: withList(letter.opening, understood, said),
    paper: meeting.paper,
    names: meeting.names,
  };
}

/** `words`, after the title of the office that they are of. */
function ofOffice(
  { officeId }: Commitment,
  words: string,
  officials: readonly Official[],
  language: LetterLanguage,
): string {
  const official = officials.find(({ office }) => office.id === officeId);
  const phrase = phrasesOf(language).promises.ofOffice;
  return official
    ? say(phrase, { office: titleIn(official.office, language), words }, language)
    : words;
}

/** Whether a letter can remind of it: it was promised, is open, and says something. */
export const canRemind = ({ what, grade, closing }: Commitment): boolean =>
  closing === null && isPromise(grade) && what.trim() !== '';

export type Reminder = AfterMeeting & {
  readonly meetings: readonly Meeting[];
  /** All that the user ever confirmed, in that order: who held an office before. */
  readonly holders: readonly ConfirmedHolder[];
};

/**
 * A reminder of what was promised, the first due first: when, by whom, in their words or the sense of
 * them, until when, and the ask it answered once more. Each office is told of its own alone. There is
 * something to remind of (`canRemind`).
 */
export function reminderOf(commitments: readonly Commitment[], start: Reminder): Letter {
  const promises = commitments.filter(canRemind).toSorted((a, b) => byDue(a.due, b.due));
  const meetings = start.meetings.filter(({ id }) => promises.some((one) => one.meetingId === id));
  const isOfOne = promises.every(({ meetingId }) => meetingId === promises[0]?.meetingId);
  const meeting = isOfOne ? meetings[0] : undefined;
  const language = startLanguage(start.template, meetings[0]?.language ?? 'en');
  const officeIds = [...new Set(promises.map(({ officeId }) => officeId))];
  const letter = newLetter({
    ...start,
    language,
    officeIds,
    meetingId: meeting?.id ?? null,
    metOn: meeting?.on ?? null,
  });
  const asks = withoutDoubles(promises.flatMap(({ ask }) => ask ?? []));
  const saidBy = (officeId: OfficeId): readonly string[] =>
    promises
      .filter((one) => one.officeId === officeId)
      .map((one) => recalled(one, start, language));
  const common = {
    ...letter,
    asks: [...asks],
    paper: meetings[0]?.paper ?? letter.paper,
    names: joinedChoices([...meetings, ...promises].flatMap(({ names }) => names)),
  };
  const [only, ...others] = officeIds;
  if (only !== undefined && others.length === 0) {
    const { noted } = phrasesOf(language).promises;
    return { ...common, opening: withList(letter.opening, noted, saidBy(only)) };
  }
  const asksOf = (officeId: OfficeId): number[] =>
    asks.flatMap((ask, index) =>
      promises.some((one) => one.officeId === officeId && isSame(one.ask, ask)) ? [index] : [],
    );
  return {
    ...common,
    delivery: 'apart',
    ownParts: officeIds.map((officeId) => ({
      officeId,
      salutation: '',
      paragraph: listOf(saidBy(officeId)),
      askIndexes: asksOf(officeId),
    })),
  };
}

/** When it was said, by whom, and what. */
function recalled(
  commitment: Commitment,
  { meetings, holders }: Reminder,
  language: LetterLanguage,
): string {
  const { on, meetingId } = commitment;
  // It may have come days after the meeting, in a letter or by telephone.
  const isInMeeting = meetings.some((meeting) => meeting.id === meetingId && meeting.on === on);
  const { said, saidInMeeting } = phrasesOf(language).promises;
  const values = {
    day: dayInWords(on, language),
    speaker: speakerWords(commitment, holders, language),
    words: promiseWords(commitment, language),
  };
  return say(isInMeeting ? saidInMeeting : said, values, language);
}

const isSame = (one: AskChoice | null, other: AskChoice): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Each of `all` once, where it first stands. */
const withoutDoubles = <T>(all: readonly T[]): T[] => [
  ...new Map(all.map((one) => [JSON.stringify(one), one])).values(),
];
