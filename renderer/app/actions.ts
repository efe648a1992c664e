// What shortcuts and the menu do. A screen that can do more (write a letter, add a note) says so
// with `useAction` while it is shown.
import { useEffect } from 'react';
import { tinykeys } from 'tinykeys';
import { Action, shortcuts } from '#core/contract/actions.ts';
import { flushDrafts } from '../state/drafts.ts';
import { lockNow } from '../state/locking.ts';
import { redo, undo } from '../state/workspace-store.ts';
import { isDialogOpen } from '../ui/dialog.tsx';
import { hear } from './hear.ts';
import { go, goBack, goForward } from './place.ts';

const always: Partial<Record<Action, () => void>> = {
  'go.home': () => go({ at: 'home' }),
  'go.search': () => go({ at: 'search' }),
  'go.timeline': () => go({ at: 'timeline' }),
  'go.coverage': () => go({ at: 'coverage' }),
  'go.officials': () => go({ at: 'officials', officeId: null }),
  'go.meetings': () => go({ at: 'meetings' }),
  'go.commitments': () => go({ at: 'commitments' }),
  'go.letters': () => go({ at: 'letters' }),
  'go.register': () => go({ at: 'register' }),
  'go.settings': () => go({ at: 'settings' }),
  'go.about': () => go({ at: 'about' }),
  'go.back': goBack,
  'go.forward': goForward,
  'edit.undo': () => {
    flushDrafts();
    undo();
  },
  'edit.redo': redo,
  'vault.lock': () => void lockNow(),
};

const onScreen = new Map<Action, () => void>();

/** Makes `act` what `action` does while this screen is shown. */
export function useAction(action: Action, act: () => void): void {
  useEffect(() => {
    onScreen.set(action, act);
    return () => {
      if (onScreen.get(action) === act) onScreen.delete(action);
    };
  }, [action, act]);
}

/** Locking is needed wherever the vault is open, also before its first screen is there. */
const EVERYWHERE: readonly Action[] = ['vault.lock'];
const ON_SCREENS = Action.options.filter((action) => !EVERYWHERE.includes(action));

/**
 * Does what `action` does here. While a dialog is open that is nothing but locking: a recovery key
 * that is shown once must not go with the screen behind it.
 */
export function perform(action: Action): void {
  if (isDialogOpen() && !EVERYWHERE.includes(action)) return;
  (onScreen.get(action) ?? always[action])?.();
}

/** Text fields keep the browser's own undo; elsewhere Undo is the workspace's. */
const isTyping = (): boolean => {
  const focused = document.activeElement;
  return (
    focused instanceof HTMLInputElement ||
    focused instanceof HTMLTextAreaElement ||
    (focused instanceof HTMLElement && focused.isContentEditable)
  );
};

const isUndoing = (action: Action): boolean => action === 'edit.undo' || action === 'edit.redo';

function performFromMenu(action: Action): void {
  if (isUndoing(action) && isTyping())
    document.execCommand(action === 'edit.undo' ? 'undo' : 'redo');
  else perform(action);
}

/** Electron's accelerators as tinykeys writes them. */
const tinykeysOf = (accelerator: string): string =>
  accelerator
    .replace('CmdOrCtrl', '$mod')
    .replace('Left', 'ArrowLeft')
    .replace('Right', 'ArrowRight')
    .replace(/\+([A-Z])$/, (_all, letter: string) => `+Key${letter}`)
    .replace(/\+(\d)$/, '+Digit$1');

/** Listens to what locks, by shortcut and menu. */
export const useLockAction = (): void => useListening(EVERYWHERE);

/** Listens to all the other shortcuts and to the menu. */
export const useScreenActions = (): void => useListening(ON_SCREENS);

function useListening(actions: readonly Action[]): void {
  useEffect(() => {
    const bindings = actions.flatMap((action) => {
      const keys = shortcuts[action];
      if (!keys) return [];
      const onKey = (event: KeyboardEvent) => {
        if (isUndoing(action) && isTyping()) return;
        event.preventDefault();
        perform(action);
      };
      return [[tinykeysOf(keys), onKey] as const];
    });
    const stopKeys = tinykeys(window, Object.fromEntries(bindings), {
      ignore: ({ isComposing, repeat }) => isComposing || repeat, // but not text fields
    });
    const stopMenu = hear((event) => {
      if (event.type !== 'action' || !actions.includes(event.action)) return;
      performFromMenu(event.action);
    });
    return () => {
      stopKeys();
      stopMenu();
    };
  }, [actions]);
}
