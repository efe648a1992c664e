// From the minutes of a meeting to what is to be followed up: what has been taken over, what was not
// answered.
import type { AskChoice } from '../asks/ask-choice.ts';
import type { AgendaItem, Meeting, Statement } from '../meetings/meeting.ts';
import type { Commitment } from './commitment.ts';

/** The commitment made of a statement; `undefined`: there is none, or either was rewritten since. */
export const commitmentOf = (
  { officeId, words }: Statement,
  meeting: Pick<Meeting, 'id'>,
  commitments: readonly Commitment[],
): Commitment | undefined =>
  commitments.find(
    (one) => one.meetingId === meeting.id && one.officeId === officeId && one.what === words.trim(),
  );

const keyOf = (ask: AskChoice | null): string | null =>
  ask && (ask.type === 'own' ? `own ${ask.text}` : `library ${ask.askId}`);

/**
 * The asks that were put and not answered: raised, with nothing that an office said on them and no
 * commitment of this meeting that answers them. What was not raised was not asked.
 */
export function unanswered(
  meeting: Meeting,
  commitments: readonly Commitment[],
): readonly AgendaItem[] {
  const answered = new Set(
    commitments.filter(({ meetingId }) => meetingId === meeting.id).map(({ ask }) => keyOf(ask)),
  );
  const spokenTo = new Set(
    meeting.statements.filter(({ officeId }) => officeId !== null).map(({ itemId }) => itemId),
  );
  return meeting.agenda.filter(
    ({ id, about }) =>
      about.type === 'ask' &&
      meeting.raised.some(({ itemId }) => itemId === id) &&
      !spokenTo.has(id) &&
      !answered.has(keyOf(about.ask)),
  );
}
