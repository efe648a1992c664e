// Every failure a user can meet, with the details its words need. The renderer and the terminal
// each hold a record of words by code: a code without words does not compile there.
import * as z from 'zod';

const Unwritable = z.enum(['full', 'readOnly', 'denied', 'gone', 'inUse', 'exists', 'other']);
export type Unwritable = z.infer<typeof Unwritable>;

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
  z.strictObject({ code: z.literal('vault.closed') }),
  z.strictObject({ code: z.literal('library.unreadable'), detail: z.string() }),
  z.strictObject({ code: z.literal('workspace.stale'), revision: z.int() }),
  z.strictObject({ code: z.literal('workspace.missing'), what: z.string(), id: z.string() }),
  z.strictObject({ code: z.literal('workspace.exists'), what: z.string(), id: z.string() }),
  z.strictObject({ code: z.literal('letters.incomplete'), missing: z.array(z.string()) }),
  z.strictObject({ code: z.literal('letters.unwritable'), reason: Unwritable, path: z.string() }),
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
