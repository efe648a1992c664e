// Actions and their shortcuts as data: the native menu, the page's key handler and the sheet of
// shortcuts all read this one table.
import * as z from 'zod';

/** What the user can ask for from the menu or by a shortcut, wherever they are. */
export const Action = z.enum([
  'go.home',
  'go.search',
  'go.timeline',
  'go.coverage',
  'go.officials',
  'go.meetings',
  'go.commitments',
  'go.letters',
  'go.register',
  'go.settings',
  'go.about',
  'go.back',
  'go.forward',
  'letter.new',
  'meeting.new',
  'annotation.new',
  'edit.undo',
  'edit.redo',
  'vault.lock',
]);
export type Action = z.infer<typeof Action>;

/** Keys as Electron's accelerators write them; `CmdOrCtrl` is Ctrl but on macOS. */
export const shortcuts: Readonly<Record<Action, string | null>> = {
  'go.home': 'CmdOrCtrl+1',
  'go.timeline': 'CmdOrCtrl+2',
  'go.coverage': 'CmdOrCtrl+3',
  'go.officials': 'CmdOrCtrl+4',
  'go.meetings': 'CmdOrCtrl+5',
  'go.commitments': 'CmdOrCtrl+6',
  'go.letters': 'CmdOrCtrl+7',
  'go.register': 'CmdOrCtrl+8',
  'go.search': 'CmdOrCtrl+F',
  'go.settings': 'CmdOrCtrl+,',
  'go.about': null,
  'go.back': 'Alt+Left',
  'go.forward': 'Alt+Right',
  'letter.new': 'CmdOrCtrl+N',
  'meeting.new': 'CmdOrCtrl+Shift+N',
  'annotation.new': 'CmdOrCtrl+M',
  'edit.undo': 'CmdOrCtrl+Z',
  'edit.redo': 'CmdOrCtrl+Shift+Z',
  'vault.lock': 'CmdOrCtrl+L',
};
