// A vault in a temporary folder, on the disk that a test gives it.
import { join } from 'node:path';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
import { placeOf } from '#main/vault/place.ts';
import type { VaultTools } from '#main/vault/tools.ts';
import type { Vault } from '#main/vault/vault.ts';
import { aFolder } from './folders.ts';
import { cheapTools, type ToolChoices } from './vault-tools.ts';

export type TestVault = {
  readonly vault: Vault;
  /** The store's folder; what is remembered of it stands beside it. */
  readonly folder: string;
  readonly tools: VaultTools;
};

/** Nothing is created yet: `vault.create(PASSPHRASE)` does that. `folder`: one that stands already. */
export function aVault({
  folder = join(aFolder(), 'vault'),
  ...choices
}: ToolChoices & { readonly folder?: string } = {}): TestVault {
  const tools = cheapTools(choices);
  return { vault: encryptedVault(placeOf(folder), tools), folder, tools };
}
