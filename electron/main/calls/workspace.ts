import type { Handlers } from '#main/serve.ts';
import type { Vault } from '#main/vault/vault.ts';

/**
 * Calls that read and change the private workspace. `closed` is called when a change found that
 * somebody else has written the store, and the vault was closed over it.
 */
export function workspaceCalls(
  vault: Vault,
  closed: () => void,
): Pick<Handlers, 'workspace.open' | 'workspace.apply'> {
  return {
    'workspace.open': ({ appealIds }) => vault.open(appealIds),
    'workspace.apply': ({ base, command }) =>
      vault.apply(base, command).finally(() => {
        if (!vault.isOpen()) closed();
      }),
  };
}
