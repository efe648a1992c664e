// What an open vault holds: the session on its store, and the lock that makes it the one writer.
import { join } from 'node:path';
import { AppError } from '#core/errors.ts';
import type { Command } from '#core/workspace/command.ts';
import { remember } from './last-seen.ts';
import type { StorePlace } from './place.ts';
import type { Session } from './session.ts';
import type { HeadChanges } from './session-state.ts';
import { LOCK, type StoreLock, takeStoreLock } from './store-lock.ts';
import { isConflict, keepConflict } from './tidying.ts';

export class Held {
  readonly #place: StorePlace;
  #session: Session | null = null;
  #lock: StoreLock | null = null;
  #conflictKeptAs: string | null = null;

  constructor(place: StorePlace) {
    this.#place = place;
  }

  /** Where what was open is kept, when it was let go because somebody else wrote the store. */
  get conflictKeptAs(): string | null {
    return this.#conflictKeptAs;
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
    this.#lock ??= takeStoreLock(join(this.#place.folder, LOCK));
    if (!this.#lock) throw new AppError({ code: 'vault.inUse', path: this.#place.folder });
  }

  /** Holds `session` instead of the one before, whose keys go. */
  hold(session: Session): void {
    this.#forget();
    this.#session = session;
    this.#conflictKeptAs = null;
  }

  /** When somebody else has written the store, what was open here is kept and let go. */
  async asOnlyWriter<T>(writing: Promise<T>, command: Command | null = null): Promise<T> {
    try {
      return await writing;
    } catch (error) {
      if (!isConflict(error)) throw error;
      const keptAs = await keepConflict(this.open, command);
      this.release();
      this.#conflictKeptAs = keptAs;
      throw new AppError({ code: 'vault.conflict', keptAs });
    }
  }

  /** Writes a snapshot of the open session and remembers its generation. */
  async save(changes: HeadChanges = {}): Promise<void> {
    await this.asOnlyWriter(this.open.save(changes));
    await this.remember();
  }

  /** What cannot be remembered protects no less of the store: it is no reason to refuse anything. */
  async remember(): Promise<void> {
    const { store, head } = this.open;
    await remember(store, this.#place.lastSeenPath, head.gen).catch(() => undefined);
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
