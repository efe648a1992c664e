import type { Handlers } from '#main/serve.ts';
import type { Vault } from '#main/vault/vault.ts';

/** Calls that read and change the private workspace. */
export const workspaceCalls = (
  vault: Vault,
): Pick<Handlers, 'workspace.open' | 'workspace.apply'> => ({
  'workspace.open': ({ appealIds }) => vault.open(appealIds),
  'workspace.apply': ({ base, command }) => vault.apply(base, command),
});
