import type { Handlers } from '#main/serve.ts';
import type { Vault } from '#main/vault/vault.ts';

/** Calls that read and change the private workspace. */
export function workspaceCalls(
  vault: Vault,
): Pick<Handlers, 'workspace.open' | 'workspace.apply' | 'vault.setAside'> {
  return {
    'workspace.open': () => vault.open(),
    'workspace.apply': ({ base, command }) => vault.apply(base, command),
    'vault.setAside': () => vault.setAside(),
  };
}
