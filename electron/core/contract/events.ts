// Every event from main to page.
import * as z from 'zod';
import { Action } from './actions.ts';

export const AppEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('action'), action: Action }),
  /** The window wants to close: hand over what is typed, then call `window.settled`. */
  z.strictObject({ type: z.literal('closing') }),
  /** The vault is about to be locked: hand over what is typed, then call `vault.lock`. */
  z.strictObject({ type: z.literal('locking') }),
  /** How far a batch is: so many of its files are written or have failed. */
  z.strictObject({
    type: z.literal('progress'),
    job: z.uuid(),
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
]);
export type AppEvent = z.infer<typeof AppEvent>;
