// The vault: one store, opened by one program at a time. Whatever is asked of it is done in turn.
import { dirname } from 'node:path';
import type { AppealId } from '#core/appeals/ids.ts';
import { AppError } from '#core/errors.ts';
import type { Opened, Secret, VaultStatus } from '#core/vault/vault-state.ts';
import type { Command } from '#core/workspace/command.ts';
import { annotationsPart, firstParts } from '#core/workspace/parts.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { backUp, backupsIn, highestGen, makeWay, readBackup } from './backups.ts';
import { orWiped } from './crypto/subkeys.ts';
import { eraseStore } from './erase.ts';
import { withBackupFailures, withFailures } from './failures.ts';
import { type Locks, readHead } from './head.ts';
import { Held } from './held.ts';
import { inTurn } from './in-turn.ts';
import { newPassphrase, rekeyed, withDeviceSlot, withoutDeviceSlot } from './keys.ts';
import { remember } from './last-seen.ts';
import { lockedStatus, openStatus } from './locked-status.ts';
import { newStore } from './new-store.ts';
import { openStore, requireHead, type Unlocking } from './open-store.ts';
import type { StorePlace } from './place.ts';
import { removePlain } from './plain.ts';
import { purgeOrLater } from './rotation.ts';
import { newSession, type Session } from './session.ts';
import { isConflict, keepConflict, keepTail, tidy } from './tidying.ts';
import type { VaultTools } from './tools.ts';
import { Unsaved } from './unsaved.ts';
import type { BackupSource, Vault } from './vault.ts';
import { verifyStore } from './verify.ts';

/** A journal beyond this is folded into the snapshot, in bytes (performance.md, section 3). */
const LONG_JOURNAL = 4 * 1024 * 1024;

/** The vault in its place; nothing is read or written before it is asked for. */
export const encryptedVault = (place: StorePlace, tools: VaultTools): Vault =>
  new EncryptedVault(place, tools);

class EncryptedVault implements Vault {
  readonly path: string;
  readonly #place: StorePlace;
  readonly #tools: VaultTools;
  readonly #held: Held;
  readonly #queue = inTurn();
  readonly #unsaved = new Unsaved();
  #conflictKeptAs: string | null = null;
  #isErasing = false; // one that was cut short may be repeated: its keys are gone

  constructor(place: StorePlace, tools: VaultTools) {
    this.path = place.folder;
    this.#place = place;
    this.#tools = tools;
    this.#held = new Held(place.folder);
  }

  #inTurn<T>(job: () => T | Promise<T>): Promise<T> {
    return this.#queue(() => withFailures(this.path, job));
  }

  isOpen = (): boolean => this.#held.session !== null;

  status = (): VaultStatus => {
    const { session, canWrite } = this.#held;
    return session
      ? openStatus(this.#tools, this.#place, session.head.locks, !canWrite)
      : lockedStatus(this.#tools, this.#place, this.#conflictKeptAs);
  };

  create = (passphrase: string) =>
    this.#inTurn(async () => {
      const { disk } = this.#tools;
      if (readHead(disk, this.path)) throw new AppError({ code: 'vault.exists', path: this.path });
      const made = await newStore(this.#tools, this.#place, passphrase);
      const { session, recoveryKey, tookOver } = made;
      await this.#begin(session);
      if (tookOver !== null) await removePlain(disk, this.#place.plainPath, tookOver);
      return { recoveryKey };
    });

  unlock = (secret: Secret, how: Unlocking = {}): Promise<Opened> =>
    this.#inTurn(async () => {
      this.#held.release();
      requireHead(this.#tools.disk, this.#place);
      if (!how.viewOnly) this.#held.takeLock();
      try {
        const { session, opened } = await openStore(this.#tools, this.#place, secret, how);
        this.#held.hold(session);
        this.#conflictKeptAs = null;
        if (how.viewOnly) return opened;
        await this.#remember();
        return { ...opened, unsaved: this.#unsaved.take(session.store) };
      } catch (error) {
        this.#held.release();
        throw error;
      }
    });

  lock = (unsaved: readonly Command[] = []): Promise<void> =>
    this.#inTurn(async () => {
      const { session, canWrite } = this.#held;
      if (session) this.#unsaved.keep(session.store, unsaved);
      // Every acknowledged edit is in the journal: folding it in may fail without any loss.
      if (session && canWrite)
        await this.#asOnlyWriter(tidy(session, this.#tools.today()))
          .then(() => this.#remember())
          .catch(() => undefined);
      this.#held.release();
    });

  open = (appealIds: readonly AppealId[]): Promise<Workspace> =>
    this.#inTurn(async () => {
      const session = this.#held.open;
      await session.load([...firstParts, ...appealIds.map(annotationsPart)]);
      return session.workspace;
    });

  current = (): Workspace => this.#held.open.workspace;

  apply = (base: number, command: Command) =>
    this.#inTurn(async () => {
      const session = this.#held.writable;
      const revision = await this.#asOnlyWriter(session.record(base, command), command);
      if (session.journalBytes > LONG_JOURNAL) this.#foldLater(session);
      return { revision };
    });

  /** When somebody else has written the store, what was open here is kept, and the vault locked. */
  async #asOnlyWriter<T>(writing: Promise<T>, command: Command | null = null): Promise<T> {
    try {
      return await writing;
    } catch (error) {
      if (!isConflict(error)) throw error;
      const keptAs = await keepConflict(this.#held.open, command);
      this.#conflictKeptAs = keptAs;
      this.#held.release();
      throw new AppError({ code: 'vault.conflict', keptAs });
    }
  }

  /** After the edit is acknowledged: it is safe in the journal whether this succeeds or not. */
  #foldLater(session: Session): void {
    const fold = async () => {
      if (session === this.#held.session) await this.#asOnlyWriter(session.save());
    };
    this.#inTurn(fold).catch(() => undefined);
  }

  /** Writes the head anew with other slots. */
  #saveLocks(locksOf: (session: Session) => Locks | Promise<Locks>): Promise<void> {
    return this.#inTurn(async () => {
      const session = this.#held.writable;
      const locks = await locksOf(session);
      await this.#asOnlyWriter(session.save({ locks }));
      await this.#remember();
    });
  }

  changePassphrase = (current: Secret, next: string): Promise<void> =>
    this.#saveLocks((session) => newPassphrase(this.#tools, session, current, next));

  addDeviceSlot = (passphrase: string): Promise<void> =>
    this.#saveLocks((session) =>
      withDeviceSlot(this.#tools, session, this.#place.devicePath, passphrase),
    );

  removeDeviceSlot = async (): Promise<void> => {
    await this.#saveLocks(withoutDeviceSlot);
    this.#tools.disk.remove(this.#place.devicePath);
  };

  allowEraseLocked = (canEraseLocked: boolean): Promise<void> =>
    this.#saveLocks(({ head }) => ({ ...head.locks, canEraseLocked }));

  rekey = (current: Secret, next: string) =>
    this.#inTurn(async () => {
      const old = this.#held.writable;
      const { session, recoveryKey } = await rekeyed(this.#tools, old, current, next);
      const committed = () => this.#asOnlyWriter(session.commit({ isPurge: true }));
      await orWiped(session.store.dataKey, committed);
      this.#held.hold(session); // whether or not its flush succeeds: the old journal counts no more
      await session.flush();
      purgeOrLater(session.store, session.head.gen);
      await this.#remember();
      return { recoveryKey };
    });

  backups = () => this.#inTurn(() => backupsIn(this.#tools.disk, this.path));

  verify = () => this.#inTurn(() => verifyStore(this.#held.open));

  backUp = (path: string, unsaved: readonly Command[] = []): Promise<void> =>
    this.#inTurn(async () => {
      const session = this.#held.open;
      await withBackupFailures(path, () => backUp(session, path, unsaved));
      if (this.#held.canWrite && unsaved.length === 0)
        await this.#asOnlyWriter(session.save({ lastBackup: this.#tools.today() }));
    });

  restore = (from: BackupSource, secret: Secret): Promise<Opened> =>
    this.#inTurn(async () => {
      const { disk } = this.#tools;
      const found = await readBackup(this.#tools, this.path, from, secret);
      const setAside = await orWiped(found.store.dataKey, async () => {
        this.#held.release();
        disk.makeFolder(this.path);
        this.#held.takeLock();
        const gen = Math.max(found.gen, highestGen(disk, this.path));
        const about = { gen, expected: makeWay(disk, this.path), lastBackup: this.#tools.today() };
        await this.#begin(newSession(found.store, found.locks, { ...found, ...about }));
        return keepTail(found.store, found.tail);
      });
      return { viewOnly: false, setAside, backupDue: false, unsaved: [] };
    });

  erase = (): Promise<void> =>
    this.#inTurn(async () => {
      if (!this.isOpen() && !this.#isErasing && !this.status().canEraseLocked)
        throw new AppError({ code: 'vault.locked' });
      this.#isErasing = true;
      this.#held.release();
      this.#unsaved.forget();
      await eraseStore(this.#tools.disk, this.#place);
      this.#isErasing = false;
    });

  /** Writes a store for the first time and opens it. */
  async #begin(session: Session): Promise<void> {
    try {
      const { disk } = this.#tools;
      disk.makeFolder(this.path);
      await disk.flushFolder(dirname(this.path));
      this.#held.takeLock();
      await session.save();
      this.#held.hold(session);
      await this.#remember();
    } catch (error) {
      session.forget();
      this.#held.release();
      throw error;
    }
  }

  /** What cannot be remembered protects no less of the store: it is no reason to refuse anything. */
  async #remember(): Promise<void> {
    const { store, head } = this.#held.open;
    await remember(store, this.#place.lastSeenPath, head.gen).catch(() => undefined);
  }
}
