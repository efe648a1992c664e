import type { Output } from '#core/contract/contract.ts';
import { call } from '../../app/client.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { savedAll } from '../../state/workspace-store.ts';

/** Writes a copy of all there is, once everything typed is in the vault; main asks where to. */
export async function takeBackup(): Promise<Output<'vault.backUp'>> {
  flushDrafts();
  await savedAll();
  return call('vault.backUp', { unsaved: [] });
}
