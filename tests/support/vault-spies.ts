// A vault whose tools are watched or stand in for others, and what a test looks at from outside.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { AppError, type AppErrorData } from '#core/errors.ts';
import { KEY_BYTES } from '#main/vault/crypto/aead.ts';
import type { Keystore } from '#main/vault/device.ts';
import { type Disk, type DiskFile, realDisk } from '#main/vault/disk.ts';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
import { sha256 } from '#main/vault/part-files.ts';
import { placeOf, type StorePlace } from '#main/vault/place.ts';
import type { VaultTools } from '#main/vault/tools.ts';
import type { Vault } from '#main/vault/vault.ts';
import { aFolder } from './folders.ts';
import { cheapTools } from './vault-tools.ts';

export type WatchedVault = {
  readonly vault: Vault;
  readonly place: StorePlace;
  readonly folder: string;
  readonly tools: VaultTools;
};

type Choices = Partial<VaultTools> & { readonly folder?: string; readonly plainPath?: string };

/** A vault with these tools in place of the cheap ones; it is locked when the test is over. */
export function vaultWith({
  folder = join(aFolder(), 'vault'),
  plainPath,
  ...given
}: Choices = {}): WatchedVault {
  const place = placeOf(folder, plainPath ?? null);
  const tools = { ...cheapTools(), ...given };
  const vault = encryptedVault(place, tools);
  onTestFinished(() => vault.lock());
  return { vault, place, folder, tools };
}

/** What `job` fails with; fails itself when it does not, or with anything but an `AppError`. */
export const failureOf = (job: Promise<unknown>): Promise<AppErrorData> =>
  job.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => (error instanceof AppError ? error.data : Promise.reject(error)),
  );

/** The bytes of every file of a folder, by its name. */
export const bytesIn = (folder: string): Readonly<Record<string, Buffer>> =>
  Object.fromEntries(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => [name, readFileSync(join(folder, name))]),
  );

/** What tells one state of a folder from another: the hash of every file, by its name. */
export const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(bytesIn(folder)).map(([name, bytes]) => [name, sha256(bytes)]));

/** Names of a kind, the newest generation first. */
export const namesOf = (folder: string, kind: string): readonly string[] => {
  const genOf = (name: string): number => Number(name.split('-')[1]);
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${kind}-`))
    .toSorted((a, b) => genOf(b) - genOf(a));
};

/** The tools, and every key that passes through them: derived, used, wrapped or unwrapped. */
export function spiedKeys(tools: VaultTools) {
  const keys = new Set<Uint8Array>();
  const note = <T extends Uint8Array | null>(bytes: T): T => {
    if (bytes) keys.add(bytes);
    return bytes;
  };
  const noteKey = (bytes: Uint8Array | null) => bytes?.length === KEY_BYTES && note(bytes);
  const loadAead: VaultTools['loadAead'] = async () => {
    const aead = await tools.loadAead();
    return {
      mac: aead.mac, // what it gives is a key or not by what it is used for
      seal: (key, message, aad) => {
        noteKey(message);
        return aead.seal(note(key), message, aad);
      },
      open: (key, sealed, aad) => {
        const message = aead.open(note(key), sealed, aad);
        noteKey(message);
        return message;
      },
    };
  };
  const derive: VaultTools['derive'] = async (secret, salt, cost) =>
    note(await tools.derive(note(secret), salt, cost));
  const left = () => [...keys].filter((key) => key.some((byte) => byte !== 0)).length;
  return { tools: { ...tools, loadAead, derive }, keys, left };
}

/** A keystore as the system's: it opens what it sealed until it is reset. */
export function aKeystore() {
  const secrets = new Set<Uint8Array>();
  let isTrusted = true;
  let mask = 0x5a;
  const masked = (bytes: Uint8Array) => bytes.map((byte) => byte ^ mask);
  const marked = (bytes: Uint8Array) => Uint8Array.from([mask, ...masked(bytes)]);
  const keystore: Keystore = {
    isTrusted: () => isTrusted,
    seal: (secret) => {
      secrets.add(secret);
      return marked(secret);
    },
    open: (sealed) => {
      if (sealed[0] !== mask) return null;
      const secret = Uint8Array.from(masked(sealed.subarray(1)));
      secrets.add(secret);
      return secret;
    },
  };
  return {
    keystore,
    /** What it sealed or opened. */
    secrets,
    distrust: () => {
      isTrusted = false;
    },
    reset: () => {
      mask ^= 0xff;
    },
  };
}

export type Act =
  | 'create'
  | 'write'
  | 'flush'
  | 'truncate'
  | 'rename'
  | 'link'
  | 'remove'
  | 'flushFolder';

/** A disk on which `watch` sees every change before it happens; what it throws, the disk throws. */
export function watchedDisk(watch: (act: Act, path: string) => void, disk = realDisk): Disk {
  const file = (path: string, { write, flush, truncate, ...rest }: DiskFile): DiskFile => ({
    ...rest,
    write: (bytes, at) => {
      watch('write', path);
      write(bytes, at);
    },
    flush: async () => {
      watch('flush', path);
      await flush();
    },
    truncate: (size) => {
      watch('truncate', path);
      truncate(size);
    },
  });
  return {
    ...disk,
    create: (path) => {
      watch('create', path);
      return file(path, disk.create(path));
    },
    open: (path) => file(path, disk.open(path)),
    rename: (from, to) => {
      watch('rename', to);
      disk.rename(from, to);
    },
    link: (from, to) => {
      watch('link', to);
      disk.link(from, to);
    },
    remove: (path) => {
      watch('remove', path);
      disk.remove(path);
    },
    flushFolder: async (folder) => {
      watch('flushFolder', folder);
      await disk.flushFolder(folder);
    },
  };
}

/** The real disk, and how many of its files are open. */
export function countingDisk(): { readonly disk: Disk; readonly open: () => number } {
  let open = 0;
  const counted = ({ close, ...file }: DiskFile): DiskFile => {
    open += 1;
    return {
      ...file,
      close: () => {
        open -= 1;
        close();
      },
    };
  };
  const disk: Disk = {
    ...realDisk,
    create: (path) => counted(realDisk.create(path)),
    open: (path) => counted(realDisk.open(path)),
  };
  return { disk, open: () => open };
}

/** A disk that does nothing more from the change on that `isTheEnd` names, as for a dead process. */
export function dyingDisk(isTheEnd: (act: Act, path: string) => boolean): Disk {
  let isDead = false;
  return watchedDisk((act, path) => {
    isDead ||= isTheEnd(act, path);
    if (isDead) throw new Error('the process is dead');
  });
}

/** A copy of a store's folder as it is now: what a killed program leaves, or another computer gets. */
export function copyOf(folder: string): string {
  const copy = join(aFolder(), 'vault');
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Where what is remembered of a store stands, and what a test puts beside it. */
export const besideOf = (folder: string): string => dirname(folder);
