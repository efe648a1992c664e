import * as z from 'zod';
import { CommitmentId, Instant } from '../ids.ts';
import { Commitment } from './commitment.ts';

const { shape } = Commitment;

/** One thing a user changes in a commitment, with its new value. */
export const CommitmentRevision = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('officeId'), value: shape.officeId }),
  z.strictObject({ field: z.literal('speaker'), value: shape.speaker }),
  z.strictObject({ field: z.literal('on'), value: shape.on }),
  z.strictObject({ field: z.literal('what'), value: shape.what }),
  z.strictObject({ field: z.literal('how'), value: shape.how }),
  z.strictObject({ field: z.literal('ask'), value: shape.ask }),
  z.strictObject({ field: z.literal('concernIds'), value: shape.concernIds }),
  z.strictObject({ field: z.literal('caseId'), value: shape.caseId }),
  z.strictObject({ field: z.literal('names'), value: shape.names }),
  z.strictObject({ field: z.literal('grade'), value: shape.grade }),
  z.strictObject({ field: z.literal('due'), value: shape.due }),
  z.strictObject({ field: z.literal('evidence'), value: shape.evidence }),
  z.strictObject({ field: z.literal('progress'), value: shape.progress }),
  z.strictObject({ field: z.literal('closing'), value: shape.closing }),
]);
export type CommitmentRevision = z.infer<typeof CommitmentRevision>;

export const CommitmentCommand = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('commitments.add'),
    commitment: Commitment,
    index: z.int().nonnegative().optional(),
  }),
  z.strictObject({
    type: z.literal('commitments.revise'),
    id: CommitmentId,
    revision: CommitmentRevision,
    at: Instant,
  }),
  z.strictObject({ type: z.literal('commitments.remove'), id: CommitmentId }),
]);
export type CommitmentCommand = z.infer<typeof CommitmentCommand>;
