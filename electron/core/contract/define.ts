import type * as z from 'zod';

/** Characters and values that one call may carry: beyond any real edit, below any harm. */
const LARGEST = 16 * 1024 * 1024;

/** A call the page can make: what it sends and what it gets, both checked at the border. */
export type Call<I extends z.ZodType, O extends z.ZodType> = {
  readonly input: I;
  readonly output: O;
  /** Whether it is answered while the vault is locked; all others then get `vault.locked`. */
  readonly whileLocked: boolean;
  /** Characters and values that the input may hold. */
  readonly largest: number;
};

export const call = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Call<I, O> => ({ input, output, whileLocked: false, largest: LARGEST });

/** A call for the lock screen: it reads nothing private, or asks for the secret itself. */
export const openCall = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Call<I, O> => ({ ...call(input, output), whileLocked: true });

/** A call that may carry many edits at once: all that could not be stored. */
export const bulkCall = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Call<I, O> => ({ ...call(input, output), largest: 16 * LARGEST });
