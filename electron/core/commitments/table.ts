// Commitments as a table for others: all that is noted, and what the UN and HURIDOCS call it.
import type { Appeal } from '../appeals/appeal.ts';
import type { Meeting } from '../meetings/meeting.ts';
import { type Official, titleIn } from '../officials/official.ts';
import type { Commitment } from './commitment.ts';
import type { HuridocsTerm } from './grade.ts';
import { termsOf } from './terms.ts';

/** Where the names of what a commitment points at are looked up; what is gone stands as its id. */
export type Named = {
  readonly appeals: readonly Appeal[];
  readonly officials: readonly Official[];
  readonly meetings: readonly Meeting[];
};

type Column = readonly [head: string, cell: (one: Commitment, named: Named) => string];

/** Heads in English, as those who exchange such tables use them; dates in EDTF. */
const COLUMNS: readonly Column[] = [
  ['Office', ({ officeId }, { officials }) => officeTitle(officeId, officials)],
  ['Speaker', ({ speaker }) => speaker],
  ['Made on', ({ on }) => on],
  ['Meeting', meetingTitle],
  ['What was said', ({ what }) => what],
  ['Noted as', ({ how }) => how],
  ['In answer to', askText],
  ['Concerns', concernHeadings],
  ['Case', caseName],
  ['Grade', ({ grade }) => grade],
  ['UPR', (one) => termsOf(one).upr ?? ''],
  ['HURIDOCS 27 response', (one) => term(termsOf(one).huridocs)],
  ['Due', ({ due }) => due ?? ''],
  ['Progress', ({ progress }) => progress.map(progressLine).join('\n')],
  ['HURIDOCS 45 status', (one) => term(termsOf(one).status)],
  ['Evidence', ({ evidence }) => evidence.filter((line) => line.trim() !== '').join('\n')],
  ['Closed on', ({ closing }) => closing?.on ?? ''],
  ['Outcome', ({ closing }) => closing?.outcome ?? ''],
  ['UPR Info outcome', (one) => termsOf(one).outcome ?? ''],
  ['Impact', ({ closing }) => closing?.impact ?? ''],
  ['HURIDOCS 44 impact', (one) => term(termsOf(one).impact)],
  ['What came of it', ({ closing }) => closing?.words ?? ''],
];

/** The head, then a row for each, the oldest first. */
export const commitmentTable = (
  commitments: readonly Commitment[],
  named: Named,
): readonly (readonly string[])[] => [
  COLUMNS.map(([head]) => head),
  ...commitments
    .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? -1 : 1))
    .map((one) => COLUMNS.map(([, cell]) => cell(one, named))),
];

/** Code and term in one cell: alone, a spreadsheet would take the code for a number and cut its zeros. */
const term = (found: HuridocsTerm | null): string => (found ? `${found.code} ${found.term}` : '');

const progressLine = ({ on, state, words }: Commitment['progress'][number]): string =>
  [`${on} ${state}`, words.trim()].filter((part) => part !== '').join(': ');

function officeTitle(id: Commitment['officeId'], officials: Named['officials']): string {
  const found = officials.find(({ office }) => office.id === id);
  return found ? titleIn(found.office, 'en') : id;
}

function meetingTitle({ meetingId }: Commitment, { meetings }: Named): string {
  if (meetingId === null) return '';
  return meetings.find(({ id }) => id === meetingId)?.title ?? meetingId;
}

const appealOf = ({ appealId }: Commitment, { appeals }: Named): Appeal | undefined =>
  appeals.find(({ id }) => id === appealId);

function askText(one: Commitment, named: Named): string {
  const { ask } = one;
  if (ask === null || ask.type === 'own') return ask?.text ?? '';
  return appealOf(one, named)?.asks.find(({ id }) => id === ask.askId)?.text ?? ask.askId;
}

function concernHeadings(one: Commitment, named: Named): string {
  const concerns = appealOf(one, named)?.concerns ?? [];
  const heading = (wanted: string) => concerns.find(({ id }) => id === wanted)?.heading ?? wanted;
  return one.concernIds.map(heading).join('\n');
}

function caseName(one: Commitment, named: Named): string {
  const { caseId } = one;
  if (caseId === null) return '';
  return appealOf(one, named)?.cases.find(({ id }) => id === caseId)?.name ?? caseId;
}
