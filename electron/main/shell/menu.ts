// The native menu, made from the table of shortcuts. Away from macOS the page itself listens to
// the keys (so that a text field can keep its own undo), and the menu only shows them.
import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { Action } from '#core/contract/actions.ts';
import { shortcuts } from '#core/contract/actions.ts';
import { menuWords } from './menu-words.ts';

export function setMenu(act: (action: Action) => void): void {
  const isMac = process.platform === 'darwin';
  const item = (action: Action): MenuItemConstructorOptions => ({
    id: action,
    label: menuWords.actions[action],
    ...(shortcuts[action] ? { accelerator: shortcuts[action] } : {}),
    registerAccelerator: isMac,
    click: () => act(action),
  });
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const { file, edit, go, view, help } = menuWords.menus;
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(isMac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
      {
        label: file,
        submenu: [
          item('letter.new'),
          item('meeting.new'),
          item('annotation.new'),
          separator,
          item('go.settings'),
          item('vault.lock'),
          { role: isMac ? 'close' : 'quit' },
        ],
      },
      {
        label: edit,
        submenu: [
          item('edit.undo'),
          item('edit.redo'),
          separator,
          { role: 'cut' },
          { role: 'copy' },
          { role: 'paste' },
          { role: 'selectAll' },
        ],
      },
      {
        label: go,
        submenu: [
          item('go.home'),
          item('go.timeline'),
          item('go.coverage'),
          item('go.officials'),
          item('go.meetings'),
          item('go.commitments'),
          item('go.letters'),
          item('go.register'),
          item('go.search'),
          separator,
          item('go.back'),
          item('go.forward'),
        ],
      },
      {
        label: view,
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          separator,
          { role: 'togglefullscreen' },
        ],
      },
      { label: help, submenu: [item('go.about')] },
    ]),
  );
}
