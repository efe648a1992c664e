// Shortcuts as data: the native menu, the page's key handler and the sheet of shortcuts all read
// this one table.
import type { Action } from './contract.ts';

/** Keys as Electron's accelerators write them; `CmdOrCtrl` is Ctrl but on macOS. */
export const shortcuts: Readonly<Record<Action, string | null>> = {
  'go.home': 'CmdOrCtrl+1',
  'go.search': 'CmdOrCtrl+F',
  'go.timeline': 'CmdOrCtrl+2',
  'go.officials': 'CmdOrCtrl+3',
  'go.letters': 'CmdOrCtrl+4',
  'go.register': 'CmdOrCtrl+5',
  'go.settings': 'CmdOrCtrl+,',
  'go.about': null,
  'go.back': 'Alt+Left',
  'go.forward': 'Alt+Right',
  'letter.new': 'CmdOrCtrl+N',
  'annotation.new': 'CmdOrCtrl+M',
  'edit.undo': 'CmdOrCtrl+Z',
  'edit.redo': 'CmdOrCtrl+Shift+Z',
  'vault.lock': 'CmdOrCtrl+L',
};
