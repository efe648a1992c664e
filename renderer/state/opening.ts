// The life of the vault as the page sees it: what stands between the user and the first screen.
import { create } from 'zustand';
import type { AppErrorData } from '#core/errors.ts';
import { ALL_WELL, type Opened, type VaultStatus } from '#core/vault/vault-state.ts';
import { call, failureOf } from '../app/client.ts';
import { openLibrary } from './library.ts';
import { type MadeAgain, makeAgain, openWorkspace } from './workspace-store.ts';

export type Stage =
  | { readonly type: 'asking' }
  /** `cause` is why a vault that was open here is closed. */
  | {
      readonly type: 'closed';
      readonly status: VaultStatus;
      readonly cause: AppErrorData | null;
    }
  | { readonly type: 'entering' }
  | { readonly type: 'failed'; readonly error: AppErrorData }
  /** `opened` is `null` for a new vault and for a page that was loaded again. */
  | { readonly type: 'open'; readonly opened: Opened | null; readonly again: MadeAgain };

export const useOpening = create<{ readonly stage: Stage }>(() => ({ stage: { type: 'asking' } }));

const show = (stage: Stage): void => useOpening.setState({ stage });

/** Asks main how the vault is, and goes in when it is open. */
export async function ask(cause: AppErrorData | null = null): Promise<void> {
  show({ type: 'asking' });
  try {
    const status = await call('vault.status', null);
    if (status.state === 'open') await enter(status.viewOnly ? readAgain : null);
    else show({ type: 'closed', status, cause: cause ?? conflictOf(status) });
  } catch (error) {
    show({ type: 'failed', error: failureOf(error) });
  }
}

/** A page that was loaded again on a vault that is open to be read. */
const readAgain: Opened = { ...ALL_WELL, viewOnly: true };

const conflictOf = ({ conflictKeptAs }: VaultStatus): AppErrorData | null =>
  conflictKeptAs === null ? null : { code: 'vault.conflict', keptAs: conflictKeptAs };

/** Reads library and workspace of the open vault and shows the first screen. */
export async function enter(opened: Opened | null): Promise<void> {
  show({ type: 'entering' });
  try {
    await openWorkspace(await openLibrary());
    show({ type: 'open', opened, again: makeAgain(opened?.unsaved ?? []) });
  } catch (error) {
    await turnBack(failureOf(error));
  }
}

/** The vault opened, but what is in it could not be read. */
async function turnBack(error: AppErrorData): Promise<void> {
  if (error.code === 'vault.locked') await ask(error);
  else if (error.code === 'vault.corrupt') await showDamaged(error);
  else show({ type: 'failed', error });
}

async function showDamaged(error: AppErrorData): Promise<void> {
  try {
    const status = await call('vault.status', null);
    show({ type: 'closed', status: { ...status, state: 'damaged' }, cause: null });
  } catch {
    show({ type: 'failed', error });
  }
}
