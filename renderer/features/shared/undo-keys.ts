import { shortcuts } from '#core/contract/actions.ts';

const isMac = navigator.userAgent.includes('Mac');

/** The keys of Undo as they are printed on this system's keyboards. */
export const undoKeys = (shortcuts['edit.undo'] ?? '').replace('CmdOrCtrl', isMac ? 'Cmd' : 'Ctrl');
