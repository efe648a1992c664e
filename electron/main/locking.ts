// How an open vault becomes a locked one: the page hands over what is typed, the keys go, and a new
// page takes the place of the one that has seen them. A page that does not answer is not waited for.
import type { Command } from '#core/workspace/command.ts';
import type { Vault } from './vault/vault.ts';

export type Locking = {
  /** Asks the page to hand over and to lock; locks without it when it does not answer. */
  readonly begin: () => void;
  /** Locks now. `unsaved` are edits that could not be stored. */
  readonly now: (unsaved: readonly Command[]) => Promise<void>;
};

type Steps = {
  readonly askPage: () => void;
  /** Puts a new page in place of the old and ends the old one's process. */
  readonly replacePage: () => void;
  readonly clearClipboard: () => Promise<void>;
};

/** How long a page may take to hand over, in milliseconds. */
const PATIENCE = 3000;

export function locking(vault: Vault, { askPage, replacePage, clearClipboard }: Steps): Locking {
  let patience: NodeJS.Timeout | undefined;
  const now = async (unsaved: readonly Command[]) => {
    clearTimeout(patience);
    patience = undefined;
    if (!vault.isOpen()) return;
    await vault.lock(unsaved);
    await clearClipboard();
    replacePage();
  };
  return {
    begin: () => {
      if (patience || !vault.isOpen()) return;
      patience = setTimeout(() => void now([]), PATIENCE);
      askPage();
    },
    now,
  };
}
