import { emptySender, type Sender } from '#core/letters/letter.ts';
import type { Given } from './arguments.ts';

/** Who writes, as far as it is said. */
export const senderFrom = (given: Given): Sender => ({
  ...emptySender,
  organisation: given.one('organisation') ?? '',
  place: given.one('place') ?? '',
  signatory: given.one('signatory') ?? '',
  role: given.one('role') ?? '',
});
