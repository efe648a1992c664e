// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) and HMAC from libsodium. Electron's own crypto library
// has neither the cipher nor Argon2, and Node's key objects keep copies until they are collected: Node
// is asked for randomness, hashes of public bytes and comparing only.
import { randomBytes } from 'node:crypto';
import { once } from '../../once.ts';
import { type Heap, keepClean } from './clean-heap.ts';

export const KEY_BYTES = 32;
export const NONCE_BYTES = 24;
export const TAG_BYTES = 16;

export type Aead = {
  /** A fresh random nonce and what it sealed: nonce, then ciphertext and tag. */
  readonly seal: (key: Uint8Array, message: Uint8Array, aad: Uint8Array) => Uint8Array;
  /** The message, or `null` when key, bytes or `aad` are not what was sealed. */
  readonly open: (key: Uint8Array, sealed: Uint8Array, aad: Uint8Array) => Uint8Array | null;
  /** HMAC-SHA256 (RFC 2104) of the messages one after another; for deriving keys. */
  readonly mac: (key: Uint8Array, ...messages: readonly Uint8Array[]) => Uint8Array;
};

/** Loads libsodium, once (about 0.1 s): to be asked for while a passphrase is still being typed. */
export const loadAead: () => Promise<Aead> = once(async () => {
  const { default: sodium } = await import('libsodium-wrappers-sumo');
  await sodium.ready;
  // A marked seam: the wrapper's types leave out the memory that it works in.
  keepClean((sodium as unknown as { readonly libsodium: Heap }).libsodium);
  return {
    seal: (key, message, aad) => {
      const nonce = randomBytes(NONCE_BYTES);
      const sealed = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        message,
        aad,
        null,
        nonce,
        key,
      );
      return Buffer.concat([nonce, sealed]);
    },
    open: (key, sealed, aad) => {
      if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
      const nonce = sealed.subarray(0, NONCE_BYTES);
      try {
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
          null,
          sealed.subarray(NONCE_BYTES),
          aad,
          nonce,
          key,
        );
      } catch {
        return null; // libsodium says no more than that the tag is wrong
      }
    },
    mac: (key, ...messages) => {
      const state = sodium.crypto_auth_hmacsha256_init(key);
      for (const message of messages) sodium.crypto_auth_hmacsha256_update(state, message);
      return sodium.crypto_auth_hmacsha256_final(state);
    },
  };
});
