// How the minutes of a meeting are shared among its items.
import type { AgendaItem, Meeting } from './meeting.ts';

export type TimeBudget = {
  /** Minutes for each item, in the agenda's order; whole minutes. */
  readonly shares: readonly number[];
  /** Minutes that nothing is set aside for. */
  readonly left: number;
  /** Minutes that are promised beyond what there is; 0 unless `left` is 0. */
  readonly over: number;
};

/**
 * What is set aside stands as it is. Items without a time of their own share the rest evenly, in
 * whole minutes, the first of them getting what does not divide: shares + left = minutes + over.
 */
export function timeBudget({ minutes, agenda }: Pick<Meeting, 'minutes' | 'agenda'>): TimeBudget {
  const fixed = agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const open = agenda.filter((item) => item.minutes === null).length;
  const rest = Math.max(0, minutes - fixed);
  const each = open === 0 ? 0 : Math.floor(rest / open);
  let extra = open === 0 ? 0 : rest - each * open;
  const shareOf = (item: AgendaItem): number => {
    if (item.minutes !== null) return item.minutes;
    const more = extra > 0 ? 1 : 0;
    extra -= more;
    return each + more;
  };
  return {
    shares: agenda.map(shareOf),
    left: open === 0 ? rest : 0,
    over: Math.max(0, fixed - minutes),
  };
}
