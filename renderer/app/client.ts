// Speaks the contract over the bridge. The only place that names `window.demarche`.
import type { Bridge } from '#core/contract/bridge.ts';
import type { CallName, Input, Output, Reply } from '#core/contract/contract.ts';
import { AppEvent } from '#core/contract/events.ts';
import { AppError, type AppErrorData } from '#core/errors.ts';

declare global {
  interface Window {
    readonly demarche: Bridge;
  }
}

/** Makes a call; rejects with an `AppError` that the screens have words for. */
export async function call<N extends CallName>(name: N, input: Input<N>): Promise<Output<N>> {
  // A marked seam: main has checked the output against the contract before it sent it.
  const reply = (await window.demarche.call(name, input)) as Reply;
  if (!reply.ok) throw new AppError(reply.error);
  return reply.value as Output<N>;
}

/** The failure behind what a call rejected with, in the words of the product. */
export const failureOf = (error: unknown): AppErrorData =>
  error instanceof AppError ? error.data : { code: 'internal', reference: 'page' };

/** Hears what main has to say; what is not an event of the contract is dropped. */
export function onEvent(listener: (event: AppEvent) => void): void {
  window.demarche.on((data) => {
    const event = AppEvent.safeParse(data);
    if (event.success) listener(event.data);
  });
}
