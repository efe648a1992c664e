// What the papers of a meeting lack: what blocks saving them, and what to think of. Codes and data
// only: the faces have words.
import type { Appeal } from '../appeals/appeal.ts';
import type { FactId } from '../appeals/fact-check.ts';
import type { AskId } from '../appeals/ids.ts';
import { canActOn } from '../asks/fit.ts';
import { checkOf } from '../letters/facts.ts';
import { timeBudget } from '../meetings/time-budget.ts';
import type { OfficeId } from '../officials/office.ts';
import {
  answersIn,
  appealOf,
  asksIn,
  atTable,
  type BriefParts,
  caseIn,
  concernsIn,
  dayOf,
  factsIn,
  notesIn,
} from './brief-parts.ts';

export type BriefGap =
  | {
      readonly code:
        | 'official.none'
        | 'agenda.empty'
        | 'appeal.unknown'
        /** Something chosen is not there any more: a concern, ask, case, answer or note. */
        | 'chosen.unknown'
        | 'aim.blank'
        | 'messages.none'
        | 'day.none';
      readonly isBlocking: boolean;
    }
  | { readonly code: 'official.unknown'; readonly isBlocking: true; readonly officeId: OfficeId }
  | { readonly code: 'holder.unconfirmed'; readonly isBlocking: false; readonly officeId: OfficeId }
  /** Nobody at the table can do what is asked. */
  | { readonly code: 'ask.unfit'; readonly isBlocking: false; readonly askId: AskId }
  /** Facts older than the meeting that nobody has looked at for it: still true? */
  | {
      readonly code: 'facts.unchecked';
      readonly isBlocking: false;
      readonly factIds: readonly FactId[];
    }
  /** Minutes promised beyond what there is. */
  | { readonly code: 'time.over'; readonly isBlocking: false; readonly minutes: number };

/** Everything missing, what blocks saving first, each in the order of the plan. */
export function missingInBrief(parts: BriefParts): readonly BriefGap[] {
  const appeal = appealOf(parts);
  const all = [
    ...missingOfficials(parts),
    ...missingPlan(parts),
    ...(appeal ? missingFromAppeal(parts, appeal) : [appealUnknown]),
    ...overTime(parts),
  ];
  return [...all.filter((gap) => gap.isBlocking), ...all.filter((gap) => !gap.isBlocking)];
}

/** Codes of what must be there before a paper is written; empty = it can be. */
export const blockingInBrief = (parts: BriefParts): readonly BriefGap['code'][] => [
  ...new Set(
    missingInBrief(parts)
      .filter(({ isBlocking }) => isBlocking)
      .map(({ code }) => code),
  ),
];

const appealUnknown: BriefGap = { code: 'appeal.unknown', isBlocking: true };

function missingOfficials(parts: BriefParts): readonly BriefGap[] {
  const { attending } = parts.meeting;
  if (attending.length === 0) return [{ code: 'official.none', isBlocking: true }];
  const there = atTable(parts);
  const unknown = attending
    .filter(({ officeId }) => !there.some(({ official }) => official.office.id === officeId))
    .map(({ officeId }): BriefGap => ({ code: 'official.unknown', isBlocking: true, officeId }));
  const unconfirmed = there
    .filter(({ official, delegate }) => official.confirmed === null && delegate === '')
    .map(
      ({ official }): BriefGap => ({
        code: 'holder.unconfirmed',
        isBlocking: false,
        officeId: official.office.id,
      }),
    );
  return [...unknown, ...unconfirmed];
}

function missingPlan({ meeting }: BriefParts): readonly BriefGap[] {
  const checks: readonly (readonly [boolean, BriefGap])[] = [
    [meeting.agenda.length === 0, { code: 'agenda.empty', isBlocking: true }],
    [meeting.on === null, { code: 'day.none', isBlocking: false }],
    [meeting.aim.trim() === '', { code: 'aim.blank', isBlocking: false }],
    [
      meeting.messages.every((text) => text.trim() === ''),
      { code: 'messages.none', isBlocking: false },
    ],
  ];
  return checks.flatMap(([isMissing, gap]) => (isMissing ? [gap] : []));
}

function missingFromAppeal(parts: BriefParts, appeal: Appeal): readonly BriefGap[] {
  return [
    ...(hasUnknown(parts, appeal)
      ? [{ code: 'chosen.unknown', isBlocking: true } satisfies BriefGap]
      : []),
    ...uncheckedFacts(parts, appeal),
    ...unfitAsks(parts, appeal),
  ];
}

function hasUnknown(parts: BriefParts, appeal: Appeal): boolean {
  const { meeting } = parts;
  const asks = asksIn(parts).filter((ask) => ask.type === 'library');
  const isAskGone = asks.some((ask) => !appeal.asks.some(({ id }) => id === ask.askId));
  const concerns = meeting.agenda.filter(({ about }) => about.type === 'concern');
  return (
    isAskGone ||
    concernsIn(parts, appeal).length < concerns.length ||
    (meeting.caseId !== null && caseIn(parts, appeal) === null) ||
    answersIn(parts, appeal).length < meeting.answerIds.length ||
    notesIn(parts).length < meeting.noteIds.length
  );
}

/** The as-of guard: what is older than the meeting is looked at again for it. */
function uncheckedFacts(parts: BriefParts, appeal: Appeal): readonly BriefGap[] {
  const told = { on: dayOf(parts), checks: parts.meeting.checks };
  const factIds = factsIn(parts, appeal)
    .filter((fact) => fact.asOf < told.on && checkOf(told, fact) === null)
    .map(({ id }) => id);
  return factIds.length === 0 ? [] : [{ code: 'facts.unchecked', isBlocking: false, factIds }];
}

function unfitAsks(parts: BriefParts, appeal: Appeal): readonly BriefGap[] {
  const offices = atTable(parts).map(({ official }) => official.office);
  if (offices.length === 0) return [];
  return asksIn(parts).flatMap((chosen): readonly BriefGap[] => {
    if (chosen.type === 'own') return [];
    const ask = appeal.asks.find(({ id }) => id === chosen.askId);
    if (!ask || offices.some((office) => canActOn(office, ask, appeal.concerns))) return [];
    return [{ code: 'ask.unfit', isBlocking: false, askId: ask.id }];
  });
}

function overTime({ meeting }: BriefParts): readonly BriefGap[] {
  const { over } = timeBudget(meeting);
  return over > 0 ? [{ code: 'time.over', isBlocking: false, minutes: over }] : [];
}
