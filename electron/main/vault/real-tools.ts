import { today } from '../day.ts';
import { once } from '../once.ts';
import { loadAead } from './crypto/aead.ts';
import { costForThisMachine, deriveInWorker } from './crypto/kdf.ts';
import { type Keystore, noKeystore } from './device.ts';
import { realDisk } from './disk.ts';
import type { VaultTools } from './tools.ts';

/** The machine as it is. `worker` is the written or built `kdf-worker`. */
export function realTools(worker: URL, keystore: Keystore = noKeystore): VaultTools {
  const derive = deriveInWorker(worker);
  const cost = once(() => costForThisMachine(derive));
  return { disk: realDisk, loadAead, derive, cost, keystore, today };
}
