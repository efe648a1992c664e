// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03) from libsodium. Electron's own crypto library has
// neither it nor Argon2, so that Node's is used for HKDF, randomness and comparing only.
import { randomBytes } from 'node:crypto';

export const KEY_BYTES = 32;
export const NONCE_BYTES = 24;
export const TAG_BYTES = 16;

export type Aead = {
  /** A fresh random nonce and what it sealed: nonce, then ciphertext and tag. */
  readonly seal: (key: Uint8Array, message: Uint8Array, aad: Uint8Array) => Uint8Array;
  /** The message, or `null` when key, bytes or `aad` are not what was sealed. */
  readonly open: (key: Uint8Array, sealed: Uint8Array, aad: Uint8Array) => Uint8Array | null;
};

/** Loads libsodium (about 0.1 s): to be asked for while a passphrase is still being typed. */
export async function loadAead(): Promise<Aead> {
  const { default: sodium } = await import('libsodium-wrappers-sumo');
  await sodium.ready;
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
  };
}
