import { shortcuts } from '#core/contract/actions.ts';

const isMac = navigator.userAgent.includes('Mac');

/** The keys of Lock now as they are printed on this system's keyboards. */
export const lockKeys = (shortcuts['vault.lock'] ?? '').replace(
  'CmdOrCtrl',
  isMac ? 'Cmd' : 'Ctrl',
);
