// One key a purpose, all from the data key: HKDF-SHA256 (RFC 5869).
import { type Aead, KEY_BYTES } from './aead.ts';

export type Purpose =
  | 'slot/passphrase'
  | 'slot/recovery'
  | 'slot/device'
  | 'payload'
  | 'journal'
  | 'unsaved'
  | 'last-seen';

/** What the derivations need of libsodium. */
export type Mac = Pick<Aead, 'mac'>;

/**
 * `length` bytes from `key` for one purpose; `salt` makes them this file's alone. Throws when the key
 * was wiped: nothing may ever be sealed under zeros.
 */
export function subkey(
  { mac }: Mac,
  key: Uint8Array,
  salt: Uint8Array,
  purpose: Purpose,
  length = KEY_BYTES,
): Uint8Array {
  if (key.every((byte) => byte === 0)) throw new Error('this key was wiped: it must not be used');
  const extracted = mac(salt, key);
  const info = new TextEncoder().encode(`demarche ${purpose}`);
  const blocks = new Uint8Array(Math.ceil(length / HASH_BYTES) * HASH_BYTES);
  for (let at = 0; at < blocks.length; at += HASH_BYTES) {
    const before = blocks.subarray(Math.max(0, at - HASH_BYTES), at);
    const block = mac(extracted, before, info, Uint8Array.of(at / HASH_BYTES + 1));
    blocks.set(block, at);
    wipe(block);
  }
  const expanded = blocks.slice(0, length);
  wipe(extracted, blocks);
  return expanded;
}

/** Of SHA-256. */
const HASH_BYTES = 32;

/**
 * The key of one sealed file, and its commitment: bytes that only this key gives, stored beside the
 * ciphertext, so that "wrong key" and "damaged" can be told apart and no file opens under two keys.
 */
export function payloadKeys(mac: Mac, dataKey: Uint8Array, salt: Uint8Array) {
  const both = subkey(mac, dataKey, salt, 'payload', 2 * KEY_BYTES);
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
