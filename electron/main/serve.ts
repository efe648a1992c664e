// Answers a call from the page: find it in the contract, check what came, run, check what goes,
// wrap. Whatever happens, the page gets a reply it can act on, and no stack, path or content.
import type * as z from 'zod';
import {
  type CallName,
  type Contract,
  contract,
  type Output,
  type Reply,
} from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import { logBug } from './log.ts';

type Handled<N extends CallName> = z.output<Contract[N]['input']>;

/** One handler a call; a missing one does not compile. */
export type Handlers = {
  readonly [N in CallName]: (input: Handled<N>) => Output<N> | Promise<Output<N>>;
};

export type Serve = (name: unknown, input: unknown) => Promise<Reply>;

export function serveWith(handlers: Handlers): Serve {
  return async (name, input) => {
    try {
      return { ok: true, value: await answer(handlers, name, input) };
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: error.data };
      const where = isCallName(name) ? name : 'unknown call';
      return { ok: false, error: { code: 'internal', reference: logBug(where, error) } };
    }
  };
}

async function answer(handlers: Handlers, name: unknown, input: unknown): Promise<unknown> {
  if (!isCallName(name))
    throw new AppError({ code: 'input.invalid', path: 'name', detail: 'no such call' });
  const parsed = contract[name].input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = [name, ...(issue?.path ?? [])].join('.');
    throw new AppError({ code: 'input.invalid', path, detail: issue?.code ?? 'invalid' });
  }
  // A marked seam: the schema of `name` has just said that `parsed.data` is that handler's input.
  const handler = handlers[name] as (value: unknown) => unknown;
  return contract[name].output.parse(await handler(parsed.data));
}

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(contract, name);
