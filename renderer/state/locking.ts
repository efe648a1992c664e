import { call } from '../app/client.ts';
import { flushDrafts } from './drafts.ts';
import { savedAll, unsavedEdits } from './workspace-store.ts';

/** How long edits may take to be stored before they are handed over unsaved: main waits 3 s. */
const PATIENCE = 2000; // ms

const patience = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PATIENCE));

/**
 * Hands over everything typed and locks the vault. What cannot be stored goes along and waits in
 * main, sealed. Main then puts a new page in place of this one.
 */
export async function lockNow(): Promise<void> {
  flushDrafts();
  await Promise.race([savedAll().catch(() => undefined), patience()]);
  await call('vault.lock', { unsaved: [...unsavedEdits()] }).catch(() => undefined); // locked already
}
