// The life of a commitment as points on one line: what happened, what is due, and where today lies.
import type { Commitment, Progress } from '#core/commitments/commitment.ts';
import { dueDay } from '#core/commitments/due.ts';
import { daysBetween } from '#core/days.ts';

export type LifeKind = 'made' | 'progress' | 'due' | 'closed' | 'today';

export type LifeMark = {
  readonly id: string;
  readonly kind: LifeKind;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** Of progress only. */
  readonly state: Progress['state'] | null;
  /** Hundredths of the line, from its first day to its last. */
  readonly place: number;
};

type Point = Omit<LifeMark, 'place'>;

function points({ on, progress, due, closing }: Commitment, today: string): readonly Point[] {
  const last = dueDay(due);
  const point = (kind: LifeKind, day: string | null): readonly Point[] =>
    day === null ? [] : [{ id: kind, kind, on: day, state: null }];
  return [
    ...point('made', on),
    ...progress.map((note): Point => ({ ...note, kind: 'progress' })),
    ...point('due', last),
    ...point('closed', closing?.on ?? null),
    ...point('today', closing ? null : today),
  ];
}

/** In the order of their days; today only as long as it is open. */
export function lifeOf(commitment: Commitment, today: string): readonly LifeMark[] {
  const all = points(commitment, today).toSorted((a, b) =>
    a.on === b.on ? 0 : a.on < b.on ? -1 : 1,
  );
  const first = all[0]?.on ?? today;
  const days = daysBetween(first, all.at(-1)?.on ?? today);
  return all.map(({ id, kind, on, state }) => ({
    id,
    kind,
    on,
    state,
    place: days === 0 ? 0 : (daysBetween(first, on) / days) * 100,
  }));
}
