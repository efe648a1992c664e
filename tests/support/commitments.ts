// Random commitments, as far as their order, their dates and their names elsewhere depend on them.
import fc from 'fast-check';
import { type Commitment, Impact, Outcome } from '#core/commitments/commitment.ts';
import { Grade } from '#core/commitments/grade.ts';
import { CommitmentId, ProgressId } from '#core/ids.ts';
import { OfficeId } from '#core/officials/office.ts';
import { aCommitment } from './meetings.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

export const month = fc
  .record({ year: fc.integer({ min: 2000, max: 2040 }), month: fc.integer({ min: 1, max: 12 }) })
  .map((at) => `${at.year}-${pad(at.month)}`);
export const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([at, number]) => `${at}-${pad(number)}`);
export const due = fc.option(
  fc.oneof(
    day,
    month,
    month.map((at) => at.slice(0, 4)),
    month.map((at) => `${at}~`),
  ),
);

export const progress = fc.record({
  id: fc.uuid({ version: 4 }).map((id) => ProgressId.parse(id)),
  on: day,
  state: fc.constantFrom('noAction' as const, 'ongoing' as const, 'completed' as const),
  words: fc.constant(''),
});

const closing = fc.option(
  fc.record({
    on: day,
    outcome: fc.constantFrom(...Outcome.options),
    impact: fc.constantFrom(...Impact.options),
    words: fc.constant(''),
  }),
);

export const grade = fc.constantFrom(...Grade.options);

const office = fc.constantFrom('eu-commissioner', 'eu-del-uz').map((id) => OfficeId.parse(id));

export const commitment: fc.Arbitrary<Commitment> = fc
  .record({
    id: fc.uuid({ version: 4 }).map((id) => CommitmentId.parse(id)),
    officeId: office,
    grade,
    due,
    closing,
    progress: fc.array(progress, { maxLength: 3 }),
  })
  .map((fields) => aCommitment(fields));
