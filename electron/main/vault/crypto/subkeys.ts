// One key a purpose, all from the data key: HKDF-SHA256 (RFC 5869).
import { hkdfSync } from 'node:crypto';
import { KEY_BYTES } from './aead.ts';

export type Purpose =
  | 'slot/passphrase'
  | 'slot/recovery'
  | 'slot/device'
  | 'payload'
  | 'journal'
  | 'unsaved'
  | 'last-seen';

/** `length` bytes from `key` for one purpose; `salt` makes them this file's alone. */
export function subkey(
  key: Uint8Array,
  salt: Uint8Array,
  purpose: Purpose,
  length = KEY_BYTES,
): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', key, salt, `demarche ${purpose}`, length));
}

/**
 * The key of one sealed file, and its commitment: bytes that only this key gives, stored beside the
 * ciphertext, so that "wrong key" and "damaged" can be told apart and no file opens under two keys.
 */
export function payloadKeys(dataKey: Uint8Array, salt: Uint8Array) {
  const both = subkey(dataKey, salt, 'payload', 2 * KEY_BYTES);
  return { key: both.subarray(0, KEY_BYTES), commitment: both.subarray(KEY_BYTES) };
}

/** Runs a job that is to keep `key`; when it fails, the key goes. */
export async function orWiped<T>(key: Uint8Array, job: () => Promise<T>): Promise<T> {
  try {
    return await job();
  } catch (error) {
    wipe(key);
    throw error;
  }
}

/** Overwrites keys. What JavaScript copied elsewhere is beyond reach: see SECURITY.md. */
export function wipe(...keys: readonly Uint8Array[]): void {
  for (const key of keys) key.fill(0);
}
