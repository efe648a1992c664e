import type { Unreadable } from '#core/errors.ts';

/** A file that is not read, and why. */
export class ReturnedRefused extends Error {
  override readonly name = 'ReturnedRefused';
  readonly reason: Unreadable;

  constructor(reason: Unreadable, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}
