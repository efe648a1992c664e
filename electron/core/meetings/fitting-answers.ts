// Which of "if they say, we say" a meeting is likely to need.
import type { Appeal } from '../appeals/appeal.ts';
import type { Position } from '../appeals/position.ts';
import type { Office } from '../officials/office.ts';
import { agendaConcerns } from './agenda.ts';
import type { Answer } from './answer.ts';
import type { Meeting } from './meeting.ts';

export type Fitting<T> = {
  /** On its concerns, said in a country that it is about, or tied to nothing. */
  readonly fit: readonly T[];
  readonly others: readonly T[];
};

type Parts = {
  readonly meeting: Pick<Meeting, 'agenda' | 'attending'>;
  readonly appeal: Pick<Appeal, 'concerns' | 'positions'>;
  readonly offices: readonly Pick<Office, 'id' | 'country'>[];
  /** The user's own, of this appeal. */
  readonly answers: readonly Answer[];
};

/** Positions of the appeal and answers of the user, by whether the meeting is likely to need them. */
export function fittingAnswers(parts: Parts): {
  readonly positions: Fitting<Position>;
  readonly answers: Fitting<Answer>;
} {
  const isFit = fits(parts);
  const split = <T extends Position | Answer>(all: readonly T[]): Fitting<T> => ({
    fit: all.filter(isFit),
    others: all.filter((one) => !isFit(one)),
  });
  return { positions: split(parts.appeal.positions), answers: split(parts.answers) };
}

function fits({ meeting, appeal, offices }: Parts) {
  const concernIds = new Set(agendaConcerns(meeting.agenda));
  const countries = new Set([
    ...appeal.concerns.flatMap((one) =>
      concernIds.has(one.id) && one.scope !== 'regional' ? one.countries : [],
    ),
    ...meeting.attending.flatMap(
      ({ officeId }) => offices.find(({ id }) => id === officeId)?.country ?? [],
    ),
  ]);
  return (one: Pick<Position | Answer, 'countries' | 'concernIds'>): boolean =>
    one.countries.length + one.concernIds.length === 0 ||
    one.countries.some((code) => countries.has(code)) ||
    one.concernIds.some((id) => concernIds.has(id));
}
