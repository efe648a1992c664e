// From the minutes of a meeting to what is to be followed up: what has been taken over, what was not
// answered.
import type { AskChoice } from '../asks/ask-choice.ts';
import type { AgendaItem, Meeting, Statement } from '../meetings/meeting.ts';
import type { Commitment } from './commitment.ts';

/** The commitment made of a statement; `undefined`: there is none, or either was rewritten since. */
export function commitmentOf(
  statement: Statement,
  meeting: Pick<Meeting, 'id' | 'agenda' | 'statements'>,
  commitments: readonly Commitment[],
): Commitment | undefined {
  const { officeId, itemId } = statement;
  const what = statement.words.trim();
  const made = commitments.filter(
    (one) => one.meetingId === meeting.id && one.officeId === officeId && one.what === what,
  );
  const alike = meeting.statements.filter(
    (one) => one.officeId === officeId && one.words.trim() === what,
  );
  if (alike.length < 2) return made[0];
  // "Yes" to two asks is two promises: which is which the item tells, and on one item their order.
  const item = meeting.agenda.find(({ id }) => id === itemId);
  const onItem = alike.filter((one) => one.itemId === itemId);
  return made.filter((one) => isOn(one, item))[onItem.findIndex(({ id }) => id === statement.id)];
}

function isOn({ ask, concernIds }: Commitment, item: AgendaItem | undefined): boolean {
  const about = item?.about;
  if (about?.type === 'ask') return keyOf(ask) === keyOf(about.ask);
  if (ask !== null) return false;
  return about?.type === 'concern' ? concernIds.includes(about.concernId) : concernIds.length === 0;
}

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
