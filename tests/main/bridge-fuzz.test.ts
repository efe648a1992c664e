// "The bridge is closed" (R39), in this process: every call is fed what a hostile page could send.
// tests/e2e/bridge.spec.ts does the same over the real bridge, in fewer rounds.
import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CallName, contract } from '#core/contract/contract.ts';
import type { ErrorCode } from '#core/errors.ts';
import type { Serve } from '#main/serve.ts';
import { confinedDisk } from '#tests/support/confined-disk.ts';
import { servingOver } from '#tests/support/handlers.ts';
import {
  callNames,
  complaintsAbout,
  hostileInputs,
  isRight,
  SEED,
} from '#tests/support/hostile-calls.ts';
import { aVault } from '#tests/support/vault.ts';
import { PASSPHRASE } from '#tests/support/vault-tools.ts';

const ROUNDS = 10_000; // calls for each name of the contract (security.md, R39)

/** A wish that is granted would end the test: of these, only wrong inputs are sent. */
const ends = (name: CallName): boolean =>
  ['vault.lock', 'vault.erase', 'vault.restore', 'vault.rekey'].includes(name);

/** Sends `ROUNDS` inputs and gives what is wrong with the answers, each kind once. */
async function attack(
  serve: Serve,
  name: CallName,
  mayRefuse: (code: ErrorCode) => boolean,
): Promise<readonly string[]> {
  const complaints = new Set<string>();
  for (const input of hostileInputs(name, ROUNDS)) {
    if (ends(name) && isRight(name, input)) continue;
    for (const words of complaintsAbout(await serve(name, input), mayRefuse))
      complaints.add(`${words} (seed ${SEED})`);
  }
  return [...complaints];
}

const isForeseen = (code: ErrorCode): boolean => code !== 'internal';

describe.each(callNames)('a hostile page gets nothing out of %s', (name) => {
  it('while the vault is open: only typed answers, and no file but the store is touched', async () => {
    const { disk, changed } = confinedDisk();
    const { vault, folder } = aVault({ disk });
    await vault.create(PASSPHRASE);
    changed.clear();
    const around = readdirSync(dirname(folder));
    expect(await attack(servingOver(vault), name, isForeseen)).toEqual([]);
    expect(vault.isOpen()).toBe(true);
    expect([...changed].filter((path) => !path.startsWith(folder))).toEqual([]);
    expect(readdirSync(dirname(folder))).toEqual(around);
  });

  it('while it is locked: every private call is answered by that alone', async () => {
    const { vault } = aVault();
    await vault.create(PASSPHRASE);
    await vault.lock();
    const mayRefuse = contract[name].whileLocked
      ? isForeseen
      : (code: ErrorCode) => code === 'vault.locked';
    expect(await attack(servingOver(vault), name, mayRefuse)).toEqual([]);
  });
});
