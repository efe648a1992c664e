import type * as z from 'zod';

/** A call the page can make: what it sends and what it gets, both checked at the border. */
export type Call<I extends z.ZodType, O extends z.ZodType> = {
  readonly input: I;
  readonly output: O;
};

export const call = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Call<I, O> => ({
  input,
  output,
});
