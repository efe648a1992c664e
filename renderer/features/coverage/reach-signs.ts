import type { Reach } from '#core/tracking/reach.ts';

/** What stands in the mark of a concern; a tick is drawn, since not every font has one. */
export const SIGNS: Readonly<Record<Exclude<Reach, 'done'>, string>> = {
  never: '–',
  planned: '…',
  raised: '?',
  answered: '=',
  promised: '+',
};
