// The letter that is left behind: the concerns and asks of the meeting, with its names as they are
// given in its papers.
import type { Appeal } from '../appeals/appeal.ts';
import type { NameChoice } from '../appeals/name-choice.ts';
import type { LetterId, MeetingId } from '../ids.ts';
import { withBlock } from '../letters/block-list.ts';
import type { Letter, Sender } from '../letters/letter.ts';
import { newLetter } from '../letters/new-letter.ts';
import type { LetterTemplate, TemplateId } from '../letters/template.ts';
import { agendaAsks, agendaConcerns } from '../meetings/agenda.ts';
import type { Meeting } from '../meetings/meeting.ts';

export type LeaveBehind = {
  readonly id: LetterId;
  /** The moment it is made. */
  readonly at: string;
  /** `YYYY-MM-DD`: the letter's day where the meeting has none yet. */
  readonly today: string;
  readonly appeal: Appeal;
  readonly template: LetterTemplate;
  readonly meeting: Meeting;
  readonly sender: Sender;
};

/** To the offices at the table; nothing of what is private in the plan goes into it. */
export function leaveBehind(start: LeaveBehind): Letter {
  const { meeting, today } = start;
  const { agenda, caseId, checks, names, language, paper, attending } = meeting;
  const fresh = newLetter({
    ...start,
    on: meeting.on ?? today,
    language,
    officeIds: attending.map(({ officeId }) => officeId),
    meetingId: meeting.id,
  });
  return {
    ...fresh,
    paper,
    blocks: caseId === null ? fresh.blocks : withBlock(fresh.blocks, 'cases'),
    concernIds: [...agendaConcerns(agenda)],
    caseIds: caseId === null ? [] : [caseId],
    asks: [...agendaAsks(agenda)],
    checks,
    names,
  };
}

/**
 * The letters of a meeting that are handed over there. What is written after it (thanks, a reminder of
 * what was promised) does not go along, nor an answer to an earlier letter.
 */
export function lettersToLeave(
  letters: readonly Letter[],
  templates: readonly LetterTemplate[],
  meeting: MeetingId,
): readonly Letter[] {
  const isAfter = (id: TemplateId): boolean => {
    const follows = templates.find((one) => one.id === id)?.follows;
    return follows === 'meeting' || follows === 'commitment';
  };
  return letters.filter(
    ({ meetingId, follows, templateId }) =>
      meetingId === meeting && follows === null && !isAfter(templateId),
  );
}

/**
 * Names that the meeting's papers leave out, or give by initials, and one of the letters may give more
 * of: a letter is made from the meeting once, and its choices are its own from then on.
 */
export const givenInLetters = (
  { names }: Pick<Meeting, 'names'>,
  letters: readonly Pick<Letter, 'names'>[],
): readonly string[] =>
  names
    .filter((hidden) => letters.some((letter) => !hidesAsWell(letter, hidden)))
    .map(({ name }) => name);

const hidesAsWell = (letter: Pick<Letter, 'names'>, { name, how }: NameChoice): boolean =>
  letter.names.some((one) => one.name === name && (one.how === how || one.how === 'withheld'));
