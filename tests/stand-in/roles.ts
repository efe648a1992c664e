// The menu roles that the app uses: what they are called, their keys and what they do.
import { app } from './app.ts';
import type { BrowserWindow } from './window.ts';

type RoleName =
  | 'undo'
  | 'redo'
  | 'cut'
  | 'copy'
  | 'paste'
  | 'selectAll'
  | 'minimize'
  | 'close'
  | 'about'
  | 'hide'
  | 'quit';
export interface Role {
  label: string;
  accelerator?: string;
  submenu?: RoleName[];
  run?: (window: BrowserWindow | undefined) => void;
}

const zoomBy = (step: number) => (window: BrowserWindow | undefined) => {
  const contents = window?.webContents;
  contents?.setZoomLevel(step === 0 ? 0 : contents.getZoomLevel() + step);
};

/** By lower-case name. Names, keys and effects are those of Electron's lib/browser/api/menu-item-roles.ts. */
export const roles: Record<string, Role | undefined> = {
  about: { label: `About ${app.getName()}`, run: () => {} },
  quit: { label: 'Quit', accelerator: 'CommandOrControl+Q', run: () => app.quit() },
  close: {
    label: 'Close Window',
    accelerator: 'CommandOrControl+W',
    run: (window) => window?.close(),
  },
  minimize: {
    label: 'Minimize',
    accelerator: 'CommandOrControl+M',
    run: (window) => window?.minimize(),
  },
  togglefullscreen: {
    label: 'Toggle Full Screen',
    accelerator: 'F11',
    run: (window) => window?.setFullScreen(!window.isFullScreen()),
  },
  undo: {
    label: 'Undo',
    accelerator: 'CommandOrControl+Z',
    run: (window) => window?.webContents.undo(),
  },
  redo: {
    label: 'Redo',
    accelerator: 'Shift+CommandOrControl+Z',
    run: (window) => window?.webContents.redo(),
  },
  cut: {
    label: 'Cut',
    accelerator: 'CommandOrControl+X',
    run: (window) => window?.webContents.cut(),
  },
  copy: {
    label: 'Copy',
    accelerator: 'CommandOrControl+C',
    run: (window) => window?.webContents.copy(),
  },
  paste: {
    label: 'Paste',
    accelerator: 'CommandOrControl+V',
    run: (window) => window?.webContents.paste(),
  },
  selectall: {
    label: 'Select All',
    accelerator: 'CommandOrControl+A',
    run: (window) => window?.webContents.selectAll(),
  },
  reload: {
    label: 'Reload',
    accelerator: 'CmdOrCtrl+R',
    run: (window) => window?.webContents.reload(),
  },
  toggledevtools: { label: 'Toggle Developer Tools', run: () => {} },
  resetzoom: { label: 'Actual Size', accelerator: 'CommandOrControl+0', run: zoomBy(0) },
  zoomin: { label: 'Zoom In', accelerator: 'CommandOrControl+Plus', run: zoomBy(0.5) },
  zoomout: { label: 'Zoom Out', accelerator: 'CommandOrControl+-', run: zoomBy(-0.5) },
  hide: { label: 'Hide', run: () => {} },
  hideothers: { label: 'Hide Others', run: () => {} },
  unhide: { label: 'Show All', run: () => {} },
  appmenu: { label: app.getName(), submenu: ['about', 'hide', 'quit'] },
  services: { label: 'Services' },
  front: { label: 'Bring All to Front', run: () => {} },
  window: { label: 'Window' },
  help: { label: 'Help' },
  editmenu: { label: 'Edit', submenu: ['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'] },
  windowmenu: { label: 'Window', submenu: ['minimize', 'close'] },
};
