// What a guess at a passphrase costs, and every unlocking with it.
import {
  costForThisMachine,
  deriveInWorker,
  FLOOR,
  passphraseBytes,
  SALT_BYTES,
} from '#main/vault/crypto/kdf.ts';
import { PASSPHRASE } from '#tests/support/vault-tools.ts';
import { longestBlock } from './blocks.ts';
import { median, msOf, repeated } from './figures.ts';

const TURNS = 3;
const worker = new URL('../../electron/main/vault/crypto/kdf-worker.ts', import.meta.url);

export async function measureStretching() {
  const derive = deriveInWorker(worker);
  const own = await costForThisMachine(derive);
  const at = (cost: typeof own) => () =>
    derive(passphraseBytes(PASSPHRASE), new Uint8Array(SALT_BYTES), cost);
  const floor = await repeated(TURNS, () => msOf(at(FLOOR)));
  const ours = await repeated(TURNS, () => msOf(at(own)));
  const block = await longestBlock(at(own));
  return { cost: own, floor: median(floor), ours: median(ours), block };
}
