// A device slot's other half: a secret that the system keeps for this account. It only ever makes
// unlocking faster; without the passphrase it opens nothing, and without it the passphrase does.
import { randomFillSync } from 'node:crypto';
import { KEY_BYTES } from './crypto/aead.ts';
import type { Disk } from './disk.ts';
import { replaceFile } from './replace-file.ts';

/** The system's keystore of this account. */
export type Keystore = {
  /** Whether what it seals is safe from other accounts: some systems only pretend. */
  readonly isTrusted: () => boolean;
  readonly seal: (secret: Uint8Array) => Uint8Array;
  /** `null` when it was not sealed here. */
  readonly open: (sealed: Uint8Array) => Uint8Array | null;
};

export const noKeystore: Keystore = {
  isTrusted: () => false,
  seal: () => {
    throw new Error('there is no keystore');
  },
  open: () => null,
};

/** The secret kept at `path`, or `null` when there is none that this account can open. */
export function deviceSecret(disk: Disk, path: string, keystore: Keystore): Uint8Array | null {
  if (!keystore.isTrusted()) return null;
  try {
    return keystore.open(disk.read(path));
  } catch {
    return null; // none was made, or the keystore was reset: the passphrase opens all the same
  }
}

export async function newDeviceSecret(
  disk: Disk,
  path: string,
  keystore: Keystore,
): Promise<Uint8Array> {
  const secret = randomFillSync(new Uint8Array(KEY_BYTES));
  await replaceFile(path, keystore.seal(secret), disk);
  return secret;
}
