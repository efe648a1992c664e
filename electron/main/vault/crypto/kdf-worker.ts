// The thread that turns a passphrase into a key. Its memory goes with it.
import { parentPort, workerData } from 'node:worker_threads';
import sodium from 'libsodium-wrappers-sumo';
import { KEY_BYTES } from './aead.ts';
import type { KdfJob } from './kdf.ts';

await sodium.ready;
// A marked seam: only kdf.ts starts this thread, with such a job.
const { secret, salt, cost } = workerData as KdfJob;
const key = sodium.crypto_pwhash(
  KEY_BYTES,
  secret,
  salt,
  cost.passes,
  cost.memory * 1024,
  sodium.crypto_pwhash_ALG_ARGON2ID13,
);
const handed = new Uint8Array(key);
secret.fill(0);
key.fill(0);
parentPort?.postMessage(handed, [handed.buffer]); // moved, not copied
