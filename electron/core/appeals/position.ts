// What officials have said on a concern, and a calm answer that rests on its facts.
import * as z from 'zod';
import { ConcernId, CountryCode, PositionId } from './ids.ts';
import { Mark, Place, When, Words } from './provenance.ts';

/** Whether an answer has to `rebut` what was said, or can `build` on it. */
export const Stance = z.enum(['rebut', 'build']);
export type Stance = z.infer<typeof Stance>;

/**
 * What an official was reported to say (`claim`, stated in the appeal, in our words) and what to say to
 * it (`reply`, derived by us from the facts of `concernIds`; never passed off as the appeal's).
 */
export const Position = z.strictObject({
  id: PositionId,
  countries: z.array(CountryCode).min(1),
  /** Who says so, by office; never a name that the appeal does not give. */
  speaker: Words,
  stance: Stance,
  claim: Words,
  /** Where the appeal reports it. */
  place: Place,
  when: When,
  reply: Words,
  concernIds: z.array(ConcernId).min(1),
  marks: z.array(Mark),
});
export type Position = z.infer<typeof Position>;
