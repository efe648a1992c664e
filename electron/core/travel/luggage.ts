import * as z from 'zod';
import { AnnotationsPart } from '../annotations/annotation.ts';
import { CommitmentsPart } from '../commitments/commitment.ts';
import { LetterheadsPart } from '../letterheads/letterhead.ts';
import { LettersPart } from '../letters/change.ts';
import { MeetingsPart } from '../meetings/change.ts';
import { OfficialsPart } from '../officials/official.ts';
import { RegisterPart } from '../register/version.ts';

/** The parts of a workspace whose records can go along on a trip, and come home from it. */
export const Luggage = z.strictObject({
  annotations: z.array(AnnotationsPart),
  officials: OfficialsPart,
  meetings: MeetingsPart,
  commitments: CommitmentsPart,
  letters: LettersPart,
  letterheads: LetterheadsPart,
  register: RegisterPart,
});
export type Luggage = z.infer<typeof Luggage>;

/** The records of a workspace, without all else that it holds. */
export const luggageOf = ({
  annotations,
  officials,
  meetings,
  commitments,
  letters,
  letterheads,
  register,
}: Luggage): Luggage => ({
  annotations,
  officials,
  meetings,
  commitments,
  letters,
  letterheads,
  register,
});
