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
import { AppError, type AppErrorData } from '#core/errors.ts';
import { logBug } from './log.ts';

type Handled<N extends CallName> = z.output<Contract[N]['input']>;

/** One handler a call; a missing one does not compile. */
export type Handlers = {
  readonly [N in CallName]: (input: Handled<N>) => Output<N> | Promise<Output<N>>;
};

export type Serve = (name: unknown, input: unknown) => Promise<Reply>;

/** While `isLocked()`, only the calls of the lock screen are answered. */
export function serveWith(handlers: Handlers, isLocked: () => boolean): Serve {
  return async (name, input) => {
    try {
      if (isCallName(name) && !contract[name].whileLocked && isLocked())
        throw new AppError({ code: 'vault.locked' });
      return { ok: true, value: await answer(handlers, name, input) };
    } catch (error) {
      return { ok: false, error: asData(name, error) };
    }
  };
}

/** A failure the page has words for; of any other it learns a reference only. */
function asData(name: unknown, error: unknown): AppErrorData {
  if (error instanceof AppError) return error.data;
  return { code: 'internal', reference: logBug(isCallName(name) ? name : 'unknown call', error) };
}

async function answer(handlers: Handlers, name: unknown, input: unknown): Promise<unknown> {
  if (!isCallName(name))
    throw new AppError({ code: 'input.invalid', path: 'name', detail: 'no such call' });
  const { largest } = contract[name];
  if (isLarger(input, largest)) throw new AppError({ code: 'input.tooLarge', limit: largest });
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

/** Counts characters, bytes, and one for each value and key, until it is too much. */
function isLarger(input: unknown, largest: number): boolean {
  let size = 0;
  const waiting = [input];
  while (waiting.length > 0 && size <= largest) {
    const value = waiting.pop();
    size += ownSize(value);
    // A long list is refused by its length, before it is gone through.
    if (size > largest || typeof value !== 'object' || ArrayBuffer.isView(value)) continue;
    for (const key in value) {
      size += key.length;
      waiting.push(Reflect.get(value, key));
      if (size + waiting.length > largest) return true;
    }
  }
  return size > largest;
}

function ownSize(value: unknown): number {
  if (typeof value === 'string' || Array.isArray(value)) return value.length;
  return ArrayBuffer.isView(value) ? value.byteLength : 1;
}

const isCallName = (name: unknown): name is CallName =>
  typeof name === 'string' && Object.hasOwn(contract, name);
