// What is written down in a meeting: what was raised, who can speak, what was said.
import type { AgendaItemId } from '../ids.ts';
import type { OfficeId } from '../officials/office.ts';
import { type Official, titleIn } from '../officials/official.ts';
import type { Meeting, Raised, Statement } from './meeting.ts';

/** Raised at the moment `at`, or no longer raised if it was. */
export const toggledRaised = (
  raised: readonly Raised[],
  itemId: AgendaItemId,
  at: string,
): Raised[] => {
  const rest = raised.filter((one) => one.itemId !== itemId);
  return rest.length < raised.length ? rest : [...rest, { itemId, at }];
};

/** With the statement in its place, or at the end if it is new. */
export const withStatement = (
  statements: readonly Statement[],
  statement: Statement,
): Statement[] => {
  const index = statements.findIndex(({ id }) => id === statement.id);
  return index === -1 ? [...statements, statement] : statements.with(index, statement);
};

export const withoutStatement = (
  statements: readonly Statement[],
  { id }: Pick<Statement, 'id'>,
): Statement[] => statements.filter((one) => one.id !== id);

/** Whether anything that was said is written down; a line without words is none. */
export const hasMinutes = ({ statements }: Pick<Meeting, 'statements'>): boolean =>
  statements.some(({ words }) => words.trim() !== '');

/** Somebody at the table who may say something. */
export type Voice = Pick<Statement, 'officeId' | 'speaker'> & {
  /** The office's title in English, or the role of one of our own; may be blank. */
  readonly title: string;
};

/** Tells voices apart. */
export const voiceKey = ({ officeId, speaker }: Pick<Statement, 'officeId' | 'speaker'>): string =>
  `${officeId ?? ''} ${speaker}`;

/**
 * The offices first, each spoken for by its delegate or its confirmed holder (nobody's name where
 * none is confirmed), then our own people: one without a name where the plan names nobody.
 */
export function voicesOf(
  { attending, participants }: Pick<Meeting, 'attending' | 'participants'>,
  officials: readonly Official[],
): readonly Voice[] {
  const found = new Map<OfficeId, Official>(officials.map((one) => [one.office.id, one]));
  const theirs = attending.map(({ officeId, delegate }): Voice => {
    const official = found.get(officeId);
    const holder = official?.confirmed?.holder.name ?? '';
    return {
      officeId,
      speaker: delegate.trim() || holder,
      title: official ? titleIn(official.office, 'en') : '',
    };
  });
  const ours = participants.map(
    ({ name, role }): Voice => ({ officeId: null, speaker: name.trim(), title: role }),
  );
  return [...theirs, ...(ours.length > 0 ? ours : [{ officeId: null, speaker: '', title: '' }])];
}
