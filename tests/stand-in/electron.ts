// The `electron` module of the main process, put together.
import { app } from './app.ts';
import { ClipboardItem, clipboard, powerMonitor, safeStorage, screen, shell } from './desktop.ts';
import { dialog } from './dialog.ts';
import { ipcMain } from './ipc.ts';
import { Menu, MenuItem } from './menu.ts';
import { nativeTheme } from './native-theme.ts';
import { protocol, session } from './session.ts';
import { strict } from './strict.ts';
import { WebContents as webContents } from './web-contents.ts';
import { BrowserWindow } from './window.ts';

export {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  webContents,
};

// Electron's module has a default export as well, and `require` gives that.
// biome-ignore lint/style/noDefaultExport: it is Electron's interface.
export default strict<object>('(module) electron', {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  webContents,
});
