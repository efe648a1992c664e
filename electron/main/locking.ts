// How an open vault becomes a locked one by itself: the page hands over what is typed, then the keys
// go. A page that does not answer is not waited for.
import type { Command } from '#core/workspace/command.ts';
import type { Vault } from './vault/vault.ts';

export type Locking = {
  /** Asks the page to hand over and to lock; locks without it when it does not answer. */
  readonly begin: () => void;
  /** Locks now. `unsaved` are edits that could not be stored. */
  readonly now: (unsaved: readonly Command[]) => Promise<void>;
};

/** How long a page may take to hand over, in milliseconds. */
const PATIENCE = 3000;

export function locking(vault: Vault, askPage: () => void): Locking {
  let patience: NodeJS.Timeout | undefined;
  const now = async (unsaved: readonly Command[]) => {
    clearTimeout(patience);
    patience = undefined;
    await vault.lock(unsaved);
  };
  return {
    begin: () => {
      if (patience) return;
      if (!vault.isOpen()) {
        void vault.lock(); // it may be opening just now
        return;
      }
      patience = setTimeout(() => void now([]), PATIENCE);
      askPage();
    },
    now,
  };
}
