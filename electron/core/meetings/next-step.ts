// What is to be done next for a meeting: one thing, so that a list of them can be worked down.
import type { Meeting } from './meeting.ts';
import { hasMinutes } from './minutes.ts';
import { timeBudget } from './time-budget.ts';

export type NextStep =
  /** Its plan lacks this, in the order a plan is made. */
  | { readonly type: 'officials' | 'day' | 'aim' | 'agenda' }
  /** So many minutes are promised beyond what there is. */
  | { readonly type: 'over'; readonly minutes: number }
  /** Nothing is missing: its papers can be made. */
  | { readonly type: 'papers' }
  /** Its day has passed: was it held? */
  | { readonly type: 'outcome' }
  /** It was held, and nothing of it is written down. */
  | { readonly type: 'minutes' }
  /** To be followed up by this day, `YYYY-MM-DD`. */
  | { readonly type: 'followUp'; readonly by: string; readonly isOverdue: boolean };

type Known = {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Whether anything was noted as promised or refused in it. */
  readonly hasCommitments: boolean;
};

/** `null`: nothing is left to do. */
export function nextStep(meeting: Meeting, known: Known): NextStep | null {
  if (meeting.status === 'cancelled') return null;
  return meeting.status === 'held' ? afterIt(meeting, known) : beforeIt(meeting, known);
}

function beforeIt(meeting: Meeting, { today }: Known): NextStep {
  if (meeting.on !== null && meeting.on < today) return { type: 'outcome' };
  if (meeting.attending.length === 0) return { type: 'officials' };
  if (meeting.on === null) return { type: 'day' };
  if (meeting.aim.trim() === '') return { type: 'aim' };
  if (meeting.agenda.length === 0) return { type: 'agenda' };
  const { over } = timeBudget(meeting);
  return over > 0 ? { type: 'over', minutes: over } : { type: 'papers' };
}

function afterIt(meeting: Meeting, known: Known): NextStep | null {
  const { followUpBy } = meeting;
  if (!hasMinutes(meeting) && !known.hasCommitments) return { type: 'minutes' };
  if (followUpBy === null) return null;
  return { type: 'followUp', by: followUpBy, isOverdue: followUpBy < known.today };
}
