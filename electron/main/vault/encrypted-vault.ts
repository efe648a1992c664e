// The vault: one store, opened by one program at a time. Whatever is asked of it is done in turn.
import type { AppealId } from '#core/appeals/ids.ts';
import { AppError } from '#core/errors.ts';
import { ALL_WELL, type Opened, type Secret, type VaultStatus } from '#core/vault/vault-state.ts';
import type { Command } from '#core/workspace/command.ts';
import { annotationsPart, firstParts } from '#core/workspace/parts.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { backUp, backupsIn, readBackup } from './backups.ts';
import { orWiped } from './crypto/subkeys.ts';
import { eraseStore } from './erase.ts';
import { withBackupFailures, withFailures } from './failures.ts';
import { type Locks, readHead } from './head.ts';
import { Held } from './held.ts';
import { inTurn } from './in-turn.ts';
import { newPassphrase, opensAnew, rekeyed, withDeviceSlot, withoutDeviceSlot } from './keys.ts';
import { lockedStatus, openStatus } from './locked-status.ts';
import { newStore, restoredStore } from './new-store.ts';
import { openStore, requireHead, type Unlocking } from './open-store.ts';
import { openWatch } from './open-watch.ts';
import { makeFolder, type StorePlace } from './place.ts';
import { removePlain } from './plain.ts';
import { orLater, purge } from './rotation.ts';
import type { Session } from './session.ts';
import { keepTail, tidy } from './tidying.ts';
import type { VaultTools } from './tools.ts';
import { Unsaved } from './unsaved.ts';
import type { BackupSource, Vault } from './vault.ts';
import { verifyStore } from './verify.ts';

/** A journal beyond this is folded into the snapshot, in bytes (performance.md, section 3). */
const LONG_JOURNAL = 4 * 1024 * 1024;

/**
 * The vault in its place; nothing is read or written before it is asked for. `onClosed` is called
 * whenever it stops being open, for whatever reason.
 */
export const encryptedVault = (
  place: StorePlace,
  tools: VaultTools,
  onClosed: () => void = () => undefined,
): Vault => new EncryptedVault(place, tools, onClosed);

class EncryptedVault implements Vault {
  readonly path: string;
  readonly #place: StorePlace;
  readonly #tools: VaultTools;
  readonly #held: Held;
  readonly #queue = inTurn();
  readonly #unsaved = new Unsaved();
  readonly #watch: () => void;
  #isLocking = false; // from when it is asked for: the disk may take its time
  #isErasing = false; // one that was cut short may be repeated: its keys are gone

  constructor(place: StorePlace, tools: VaultTools, onClosed: () => void) {
    this.path = place.folder;
    this.#place = place;
    this.#tools = tools;
    this.#held = new Held(place);
    this.#watch = openWatch(this.isOpen, onClosed);
  }

  #inTurn<T>(job: () => T | Promise<T>): Promise<T> {
    return this.#queue(() => withFailures(this.path, job).finally(this.#watch));
  }

  isOpen = (): boolean => this.#held.session !== null && !this.#isLocking;

  status = (): VaultStatus => {
    const { session, canWrite } = this.#held;
    return session && this.isOpen()
      ? openStatus(this.#tools, this.#place, session.head.locks, !canWrite)
      : lockedStatus(this.#tools, this.#place, this.#held.conflictKeptAs);
  };

  create = (passphrase: string) =>
    this.#inTurn(async () => {
      const { disk } = this.#tools;
      if (readHead(disk, this.path)) throw new AppError({ code: 'vault.exists', path: this.path });
      const { session, ...made } = await newStore(this.#tools, this.#place, passphrase);
      await this.#begin(session).catch((error: unknown) => {
        this.#held.release(); // its recovery key was shown to nobody: it is not to be used
        throw error;
      });
      if (made.tookOver !== null) await removePlain(disk, this.#place.plainPath, made.tookOver);
      return { recoveryKey: made.recoveryKey };
    });

  unlock = (secret: Secret, how: Unlocking = {}): Promise<Opened> =>
    this.#inTurn(async () => {
      this.#held.release();
      requireHead(this.#tools.disk, this.#place);
      if (!how.viewOnly) this.#held.takeLock();
      try {
        const { session, opened } = await openStore(this.#tools, this.#place, secret, how);
        this.#held.hold(session);
        if (how.viewOnly) return opened;
        await this.#held.remember();
        return { ...opened, unsaved: this.#unsaved.take(session.store) };
      } catch (error) {
        this.#held.release();
        throw error;
      }
    });

  lock = (unsaved: readonly Command[] = []): Promise<void> => {
    const { session } = this.#held;
    if (session) this.#unsaved.keep(session.store, unsaved); // at once: two may ask for it
    this.#isLocking = session !== null;
    this.#watch();
    return this.#inTurn(async () => {
      await this.#tidy();
      this.#held.release();
      this.#isLocking = false;
    });
  };

  /** Every acknowledged edit is in the journal: folding it in may fail without any loss. */
  async #tidy(): Promise<void> {
    const { session, canWrite } = this.#held;
    if (!session || !canWrite) return;
    await this.#held
      .asOnlyWriter(tidy(session, this.#tools.today()))
      .then(() => this.#held.remember())
      .catch(() => undefined);
  }

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
      const revision = await this.#held.asOnlyWriter(session.record(base, command), command);
      if (session.journalBytes > LONG_JOURNAL) this.#foldLater(session);
      return { revision };
    });

  /** After the edit is acknowledged: it is safe in the journal whether this succeeds or not. */
  #foldLater(session: Session): void {
    const fold = async () => {
      if (session === this.#held.session) await this.#held.save();
    };
    this.#inTurn(fold).catch(() => undefined);
  }

  /** Writes the head anew with other slots. */
  #saveLocks(locksOf: (session: Session) => Locks | Promise<Locks>): Promise<void> {
    return this.#inTurn(async () => {
      await this.#held.save({ locks: await locksOf(this.#held.writable) });
    });
  }

  changePassphrase = (current: Secret, next: string): Promise<void> =>
    this.#saveLocks((session) => newPassphrase(this.#tools, session, current, next));

  addDeviceSlot = (passphrase: string): Promise<void> =>
    this.#saveLocks((session) =>
      withDeviceSlot(this.#tools, session, this.#place.devicePath, passphrase),
    );

  removeDeviceSlot = (): Promise<void> =>
    this.#saveLocks((session) => {
      this.#tools.disk.remove(this.#place.devicePath);
      return withoutDeviceSlot(session);
    });

  allowEraseLocked = (canEraseLocked: boolean): Promise<void> =>
    this.#saveLocks(({ head }) => ({ ...head.locks, canEraseLocked }));

  rekey = (current: Secret, next: string) =>
    this.#inTurn(async () => {
      const old = this.#held.writable;
      const { session, recoveryKey } = await rekeyed(this.#tools, old, current, next);
      const committed = () => this.#held.asOnlyWriter(session.commit({ isPurge: true }));
      await orWiped(session.store.dataKey, committed);
      this.#held.hold(session); // whether or not its flush succeeds: the old journal counts no more
      await session.flush();
      if (await opensAnew(session)) orLater(() => purge(session.store, session.head.gen));
      await this.#held.remember();
      return { recoveryKey };
    });

  backups = () => this.#inTurn(() => backupsIn(this.#tools.disk, this.path));

  verify = () => this.#inTurn(() => verifyStore(this.#held.open));

  backUp = (path: string, unsaved: readonly Command[] = []) =>
    this.#inTurn(async () => {
      const session = this.#held.open;
      const missing = await withBackupFailures(path, () => backUp(session, path, unsaved));
      // The copy stands, whether or not it can be noted that it does.
      if (this.#held.canWrite && unsaved.length === 0)
        await this.#held.save({ lastBackup: this.#tools.today() }).catch(() => undefined);
      return { missing: missing.length };
    });

  restore = (from: BackupSource, secret: Secret): Promise<Opened> =>
    this.#inTurn(async () => {
      const found = await readBackup(this.#tools, this.path, from, secret);
      const setAside = await orWiped(found.store.dataKey, async () => {
        await makeFolder(this.#tools.disk, this.path);
        this.#held.takeLock();
        const kept = await keepTail(found.store, found.tail);
        const tookOver = this.#held.session?.head.manifest.tookOver ?? null;
        await this.#begin(restoredStore(this.#tools, found, from, tookOver));
        return kept;
      });
      return { ...ALL_WELL, setAside, missing: found.missing.length };
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

  /**
   * Writes a store for the first time and opens it; what was open until then stays so if it fails.
   * When only its flush fails, the new one is open: no edit is saved before a flush succeeds.
   */
  async #begin(session: Session): Promise<void> {
    try {
      await makeFolder(this.#tools.disk, this.path);
      this.#held.takeLock();
      await session.commit({});
    } catch (error) {
      session.forget();
      if (!this.#held.session) this.#held.release();
      throw error;
    }
    this.#held.hold(session);
    this.#isErasing = false;
    await session.flush();
    await this.#held.remember();
  }
}
