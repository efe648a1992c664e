// What an open vault holds: the session on its store, and the lock that makes it the one writer.
import { join } from 'node:path';
import { AppError } from '#core/errors.ts';
import type { Session } from './session.ts';
import { LOCK, type StoreLock, takeStoreLock } from './store-lock.ts';

export class Held {
  readonly #folder: string;
  #session: Session | null = null;
  #lock: StoreLock | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** `null` while the vault is locked. */
  get session(): Session | null {
    return this.#session;
  }

  get canWrite(): boolean {
    return this.#session !== null && this.#lock !== null;
  }

  /** Throws `vault.locked`. */
  get open(): Session {
    if (!this.#session) throw new AppError({ code: 'vault.locked' });
    return this.#session;
  }

  /** Throws `vault.locked`, `vault.viewOnly`. */
  get writable(): Session {
    const session = this.open;
    if (!this.#lock) throw new AppError({ code: 'vault.viewOnly' });
    return session;
  }

  /** Throws `vault.inUse`, or the system's error where nothing can be written. */
  takeLock(): void {
    this.#lock ??= takeStoreLock(join(this.#folder, LOCK));
    if (!this.#lock) throw new AppError({ code: 'vault.inUse', path: this.#folder });
  }

  /** Holds `session` instead of the one before, whose keys go. */
  hold(session: Session): void {
    this.#forget();
    this.#session = session;
  }

  /** Forgets the keys and frees the store. */
  release(): void {
    this.#forget();
    this.#lock?.release();
    this.#lock = null;
  }

  #forget(): void {
    this.#session?.forget();
    this.#session = null;
  }
}
