import * as z from 'zod';
import { AppealId, ConcernId, CountryCode } from '../appeals/ids.ts';
import { Stance } from '../appeals/position.ts';
import { AnswerId } from '../ids.ts';

/** "If they say, we say" in the user's own words; the library's own are positions. */
export const Answer = z.strictObject({
  id: AnswerId,
  appealId: AppealId,
  /** Whose officials say so; empty: anybody's. */
  countries: z.array(CountryCode),
  stance: Stance,
  /** What they say. */
  claim: z.string(),
  /** What we say. */
  reply: z.string(),
  /** The facts it rests on. */
  concernIds: z.array(ConcernId),
  /** Where else it was taken from; may be blank. */
  source: z.string(),
});
export type Answer = z.infer<typeof Answer>;
