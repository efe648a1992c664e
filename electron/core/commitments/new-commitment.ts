// A commitment to start from: by hand, out of what was said in a meeting, or out of silence.
import type { CaseId, ConcernId } from '../appeals/ids.ts';
import type { AskChoice } from '../asks/ask-choice.ts';
import type { CommitmentId } from '../ids.ts';
import type { AgendaItem, Meeting, Statement } from '../meetings/meeting.ts';
import type { OfficeId } from '../officials/office.ts';
import type { Commitment } from './commitment.ts';
import type { Grade } from './grade.ts';

export type Start = {
  readonly id: CommitmentId;
  /** The moment it is written down. */
  readonly at: string;
  /** The day it was made, `YYYY-MM-DD`, where its meeting has none. */
  readonly on: string;
  readonly grade: Grade;
};

type Made = Pick<Commitment, 'appealId' | 'officeId' | 'what'> &
  Partial<
    Pick<Commitment, 'meetingId' | 'speaker' | 'how' | 'ask' | 'concernIds' | 'caseId' | 'names'>
  >;

/** Open, with nothing known of it but what is given. */
export const newCommitment = ({ id, at, on, grade }: Start, made: Made): Commitment => ({
  id,
  meetingId: null,
  speaker: '',
  on,
  how: 'paraphrase',
  ask: null,
  concernIds: [],
  caseId: null,
  names: [],
  grade,
  due: null,
  evidence: [],
  progress: [],
  closing: null,
  createdAt: at,
  changedAt: at,
  ...made,
});

/** What of an appeal says which concerns and cases something is about. */
export type Naming = {
  readonly asks: readonly { readonly id: string; readonly concernIds: readonly ConcernId[] }[];
  readonly concerns: readonly { readonly id: string; readonly caseIds: readonly CaseId[] }[];
};

type About = Pick<Commitment, 'ask' | 'concernIds' | 'caseId'>;

/** The concerns that an ask of the library is made from; none of the user's own words. */
export const concernsOfAsk = (ask: AskChoice | null, { asks }: Naming): ConcernId[] =>
  ask?.type === 'library' ? [...(asks.find(({ id }) => id === ask.askId)?.concernIds ?? [])] : [];

/**
 * What an item is about, as a commitment names it. A case only where there is no doubt: the concerns
 * name one alone, or among theirs is the one that stands for the others in this meeting.
 */
function aboutOf(item: AgendaItem | undefined, chosen: CaseId | null, naming: Naming): About {
  const about = item?.about;
  const ask = about?.type === 'ask' ? about.ask : null;
  const concernIds = about?.type === 'concern' ? [about.concernId] : concernsOfAsk(ask, naming);
  const caseIds = new Set(
    concernIds.flatMap((id) => naming.concerns.find((one) => one.id === id)?.caseIds ?? []),
  );
  const [first] = caseIds;
  const only = caseIds.size === 1 && first ? first : null;
  return { ask, concernIds, caseId: chosen && caseIds.has(chosen) ? chosen : only };
}

const inMeeting = (meeting: Meeting, itemId: string | null, naming: Naming) => ({
  appealId: meeting.appealId,
  meetingId: meeting.id,
  names: meeting.names,
  ...aboutOf(
    meeting.agenda.find(({ id }) => id === itemId),
    meeting.caseId,
    naming,
  ),
});

/** What an official said, as something to be followed up; `null` where one of our own said it. */
export function fromStatement(
  { officeId, speaker, words, how, itemId }: Statement,
  meeting: Meeting,
  naming: Naming,
  start: Start,
): Commitment | null {
  if (officeId === null) return null;
  const made = {
    ...inMeeting(meeting, itemId, naming),
    officeId,
    speaker,
    how,
    what: words.trim(),
  };
  return newCommitment({ ...start, on: meeting.on ?? start.on }, made);
}

/** That an office said nothing to an ask that was put to it; `what` is the ask in words. */
export const fromSilence = (
  item: AgendaItem,
  what: string,
  officeId: OfficeId,
  { meeting, naming, start }: { meeting: Meeting; naming: Naming; start: Omit<Start, 'grade'> },
): Commitment =>
  newCommitment(
    { ...start, grade: 'noAnswer', on: meeting.on ?? start.on },
    { ...inMeeting(meeting, item.id, naming), officeId, what },
  );
