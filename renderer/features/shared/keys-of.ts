import type { Action } from '#core/contract/actions.ts';
import { shortcuts } from '#core/contract/actions.ts';

const isMac = navigator.userAgent.includes('Mac');

/** The keys of an action as they are printed on this system's keyboards. */
export const keysOf = (action: Action): string =>
  (shortcuts[action] ?? '').replace('CmdOrCtrl', isMac ? 'Cmd' : 'Ctrl');
