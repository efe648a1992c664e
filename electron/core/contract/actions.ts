// Shortcuts as data: the native menu, the page's key handler and the sheet of shortcuts all read
// this one table.
import type { Action } from './contract.ts';

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
