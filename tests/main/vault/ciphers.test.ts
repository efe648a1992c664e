// XChaCha20-Poly1305 and HKDF as the product uses them, against @noble and the draft's own vector.
import { randomBytes } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Aead, loadAead, NONCE_BYTES } from '#main/vault/crypto/aead.ts';
import { payloadKeys, subkey } from '#main/vault/crypto/subkeys.ts';

let aead: Aead;
beforeAll(async () => {
  aead = await loadAead();
});

const key = fc.uint8Array({ minLength: 32, maxLength: 32 });
const bytes = fc.uint8Array({ maxLength: 300 });

describe('XChaCha20-Poly1305', () => {
  it('opens the vector of draft-irtf-cfrg-xchacha-03, A.3.1', () => {
    const hex = (text: string) => Buffer.from(text, 'hex');
    const sealed = Buffer.concat([
      hex('404142434445464748494a4b4c4d4e4f5051525354555657'),
      hex(
        'bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb' +
          '731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452' +
          '2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9' +
          '21f9664c97637da9768812f615c68b13b52e',
      ),
      hex('c0875924c1c7987947deafd8780acf49'),
    ]);
    const vectorKey = Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at);
    const message = aead.open(vectorKey, sealed, hex('50515253c0c1c2c3c4c5c6c7'));
    expect(Buffer.from(message ?? []).toString()).toBe(
      "Ladies and Gentlemen of the class of '99: " +
        'If I could offer you only one tip for the future, sunscreen would be it.',
    );
  });

  it('is the one of @noble, both ways', () => {
    fc.assert(
      fc.property(key, bytes, bytes, (secret, message, aad) => {
        const ours = aead.seal(secret, message, aad);
        const nonce = Uint8Array.from(ours.subarray(0, NONCE_BYTES));
        const noble = xchacha20poly1305(secret, nonce, aad);
        expect(noble.decrypt(Uint8Array.from(ours.subarray(NONCE_BYTES)))).toEqual(message);
        const theirs = Buffer.concat([nonce, noble.encrypt(message)]);
        expect(Buffer.from(aead.open(secret, theirs, aad) ?? [])).toEqual(Buffer.from(message));
      }),
      { numRuns: 200 },
    );
  });

  it('opens nothing under another key or other associated data, nor what is no sealed message', () => {
    fc.assert(
      fc.property(key, key, bytes, bytes, bytes, (secret, other, message, aad, junk) => {
        fc.pre(!Buffer.from(secret).equals(other) && !Buffer.from(aad).equals(junk));
        const sealed = aead.seal(secret, message, aad);
        expect(aead.open(other, sealed, aad)).toBeNull();
        expect(aead.open(secret, sealed, junk)).toBeNull();
        expect(aead.open(secret, junk, aad)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });
});

describe('a key for one purpose', () => {
  it('is HKDF-SHA256 of @noble with the purpose as its info', () => {
    fc.assert(
      fc.property(key, bytes, fc.integer({ min: 1, max: 64 }), (secret, salt, length) => {
        const info = new TextEncoder().encode('demarche journal');
        const expected = hkdf(sha256, secret, salt, info, length);
        expect(subkey(aead, secret, salt, 'journal', length)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('is another for every purpose, and neither the payload’s key nor its commitment', () => {
    const secret = randomBytes(32);
    const salt = randomBytes(32);
    const purposes = ['slot/passphrase', 'slot/recovery', 'slot/device', 'payload'] as const;
    const others = ['journal', 'unsaved', 'last-seen'] as const;
    const keys = [...purposes, ...others].map((purpose) => subkey(aead, secret, salt, purpose));
    const { commitment } = payloadKeys(aead, secret, salt);
    const all = [secret, commitment, ...keys].map((each) => Buffer.from(each).toString('hex'));
    expect(new Set(all).size).toBe(all.length);
  });
});
