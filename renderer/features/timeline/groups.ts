// The kinds of moments as a reader thinks of them: five groups, each shown or not.
import type { MomentKind } from '#core/tracking/moment.ts';

export const GROUPS = ['events', 'later', 'meetings', 'letters', 'commitments'] as const;
export type Group = (typeof GROUPS)[number];

export const groupOf: Readonly<Record<MomentKind, Group>> = {
  event: 'events',
  later: 'later',
  meeting: 'meetings',
  letter: 'letters',
  reply: 'letters',
  commitment: 'commitments',
  due: 'commitments',
  progress: 'commitments',
  closed: 'commitments',
};
