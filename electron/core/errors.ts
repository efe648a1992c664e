// Every failure a user can meet, with the details its words need. The renderer and the terminal
// each hold a record of words by code: a code without words does not compile there.
import * as z from 'zod';

const Unwritable = z.enum(['full', 'readOnly', 'denied', 'gone', 'inUse', 'exists', 'other']);
export type Unwritable = z.infer<typeof Unwritable>;

/** `unopened`: the system would not give it; `otherLetter`: it is of no draft, or of another one. */
const Unreadable = z.enum(['notWord', 'tooLarge', 'damaged', 'macros', 'otherLetter', 'unopened']);
export type Unreadable = z.infer<typeof Unreadable>;
/**
 * Why a letter has no pages: a newer state of it came first, it took too long, it went wrong, or no
 * font at hand has all its letters.
 */
const Unlaid = z.enum(['superseded', 'tooSlow', 'failed', 'unprintable']);
export type Unlaid = z.infer<typeof Unlaid>;

/** `noCopy`: another kind of backup; `unknownTrip`: it did not leave from this vault, or was forgotten. */
const NotOfATrip = z.enum(['noCopy', 'unknownTrip']);
export type NotOfATrip = z.infer<typeof NotOfATrip>;

export const AppErrorData = z.discriminatedUnion('code', [
  /** A store that exists but cannot be read as one. Its bytes are left as they are. */
  z.strictObject({ code: z.literal('vault.corrupt'), path: z.string(), detail: z.string() }),
  z.strictObject({
    code: z.literal('vault.newerVersion'),
    path: z.string(),
    found: z.int(),
    supported: z.int(),
  }),
  z.strictObject({ code: z.literal('vault.unwritable'), reason: Unwritable, path: z.string() }),
  /** The store is encrypted and nobody has opened it yet, or it was locked again. */
  z.strictObject({ code: z.literal('vault.locked') }),
  /** There is no store yet. */
  z.strictObject({ code: z.literal('vault.absent'), path: z.string() }),
  /** A store was opened here before and is gone: never taken for an absent one. */
  z.strictObject({ code: z.literal('vault.missing'), path: z.string() }),
  /** A new store is not put where one stands. */
  z.strictObject({ code: z.literal('vault.exists'), path: z.string() }),
  z.strictObject({ code: z.literal('vault.wrongPassphrase') }),
  z.strictObject({ code: z.literal('vault.weakPassphrase') }),
  /** A typing slip in group `group` (from 1), or a key that is too short or long (`null`). */
  z.strictObject({ code: z.literal('vault.recoveryKeySlip'), group: z.int().nullable() }),
  z.strictObject({ code: z.literal('vault.wrongRecoveryKey') }),
  /** Another program, or another window of this one, holds the store open. */
  z.strictObject({ code: z.literal('vault.inUse'), path: z.string() }),
  z.strictObject({ code: z.literal('vault.viewOnly') }),
  /** Somebody else wrote the store; what was open here was kept as a backup beside it. */
  z.strictObject({ code: z.literal('vault.conflict'), keptAs: z.string() }),
  /** The store is an older one than was last opened here (generations). */
  z.strictObject({ code: z.literal('vault.rolledBack'), found: z.int(), lastSeen: z.int() }),
  /** The system has no keystore, or one that anybody can read. */
  z.strictObject({ code: z.literal('vault.untrustedKeystore') }),
  z.strictObject({ code: z.literal('backup.unreadable'), path: z.string(), detail: z.string() }),
  z.strictObject({ code: z.literal('backup.unwritable'), reason: Unwritable, path: z.string() }),
  /** A file that is sound and is not brought home; nothing was changed. */
  z.strictObject({ code: z.literal('travel.refused'), reason: NotOfATrip }),
  /** Whoever is made to open the copy would open the vault at home with it. */
  z.strictObject({ code: z.literal('travel.samePassphrase') }),
  z.strictObject({ code: z.literal('library.unreadable'), detail: z.string() }),
  z.strictObject({ code: z.literal('workspace.stale'), revision: z.int() }),
  z.strictObject({ code: z.literal('workspace.missing'), what: z.string(), id: z.string() }),
  z.strictObject({ code: z.literal('workspace.exists'), what: z.string(), id: z.string() }),
  z.strictObject({ code: z.literal('letters.incomplete'), missing: z.array(z.string()) }),
  z.strictObject({ code: z.literal('meetings.incomplete'), missing: z.array(z.string()) }),
  z.strictObject({ code: z.literal('letters.unwritable'), reason: Unwritable, path: z.string() }),
  /** The file held something beside the letter and was removed again: a bug, and nothing left. */
  z.strictObject({ code: z.literal('letters.withdrawn'), path: z.string() }),
  z.strictObject({ code: z.literal('letterhead.unreadable'), path: z.string() }),
  /** A letterhead that was taken once and is not any more: damaged, or judged by newer rules. */
  z.strictObject({ code: z.literal('letterhead.refused'), name: z.string() }),
  /** A file that came back and is not read; nothing in it or in the draft was changed. */
  z.strictObject({ code: z.literal('letters.unreadable'), reason: Unreadable }),
  z.strictObject({ code: z.literal('letters.notLaidOut'), reason: Unlaid }),
  z.strictObject({ code: z.literal('calendar.unwritable'), reason: Unwritable, path: z.string() }),
  z.strictObject({
    code: z.literal('commitments.unwritable'),
    reason: Unwritable,
    path: z.string(),
  }),
  z.strictObject({ code: z.literal('pictures.unwritable'), reason: Unwritable, path: z.string() }),
  /** What the page drew is no PNG, or a larger one than any picture of ours. */
  z.strictObject({ code: z.literal('pictures.refused') }),
  /** More than a call may carry, in characters. */
  z.strictObject({ code: z.literal('input.tooLarge'), limit: z.int() }),
  z.strictObject({ code: z.literal('input.invalid'), path: z.string(), detail: z.string() }),
  /** A bug: `reference` finds the entry in the local log. No content crosses. */
  z.strictObject({ code: z.literal('internal'), reference: z.string() }),
]);
export type AppErrorData = z.infer<typeof AppErrorData>;
export type ErrorCode = AppErrorData['code'];

/** A failure with a code that every face of the product has words for. */
export class AppError extends Error {
  readonly data: AppErrorData;

  constructor(data: AppErrorData) {
    super(data.code);
    this.name = 'AppError';
    this.data = data;
  }
}

/** Ends a `switch` over a union: a case that is not handled does not compile. */
export function assertNever(value: never): never {
  throw new Error(`unhandled: ${JSON.stringify(value)}`);
}
