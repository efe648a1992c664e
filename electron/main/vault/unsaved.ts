// Edits that the disk refused, over a time in which the keys are not there: sealed, in memory only.
import * as z from 'zod';
import { Command } from '#core/workspace/command.ts';
import type { Aead } from './crypto/aead.ts';
import { subkey, wipe } from './crypto/subkeys.ts';
import type { StoreAccess } from './store-access.ts';

const aadOf = (storeId: string): Uint8Array => Buffer.from(storeId);

/** What waits from a locking to the next unlocking of the same store. */
export class Unsaved {
  #waiting: { readonly storeId: string; readonly sealed: Uint8Array } | null = null;

  /** After what waits already. */
  keep(store: StoreAccess, edits: readonly Command[]): void {
    if (edits.length === 0) return;
    const { aead, dataKey, storeId } = store;
    const all = [...this.take(store), ...edits];
    const key = keyOf(aead, dataKey, storeId);
    const sealed = aead.seal(key, Buffer.from(JSON.stringify(all)), aadOf(storeId));
    wipe(key);
    this.#waiting = { storeId, sealed };
  }

  /** Hands out the edits, once; none when they are another store's. */
  take({ aead, dataKey, storeId }: StoreAccess): Command[] {
    if (this.#waiting?.storeId !== storeId) return [];
    const key = keyOf(aead, dataKey, storeId);
    const bytes = aead.open(key, this.#waiting.sealed, aadOf(storeId));
    wipe(key);
    if (!bytes) return [];
    this.#waiting = null;
    return z.array(Command).parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  }

  forget(): void {
    this.#waiting = null;
  }
}

const keyOf = (aead: Aead, dataKey: Uint8Array, storeId: string): Uint8Array =>
  subkey(aead, dataKey, aadOf(storeId), 'unsaved');
