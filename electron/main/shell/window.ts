import { join } from 'node:path';
import { app, BrowserWindow, type Session, type WebPreferences } from 'electron';
import { pageUrl } from './origin.ts';

/** Every setting that separates the page from the machine is written out, default or not. */
const webPreferences = (session: Session): WebPreferences => ({
  session,
  preload: join(import.meta.dirname, '../preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  webviewTag: false,
  plugins: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  devTools: !app.isPackaged,
});

/** How long a page that no longer answers may hold up closing, in milliseconds. */
const PATIENCE = 3000;

/**
 * Opens the window. When it is to close, `askToSettle` lets the page hand over what was typed;
 * `settle` then closes it, or patience does.
 */
export function openWindow(
  session: Session,
  askToSettle: (window: BrowserWindow) => void,
): { window: BrowserWindow; settle: () => void } {
  const window = new BrowserWindow({
    width: 1280,
    height: 832,
    minWidth: 760,
    minHeight: 560,
    show: false,
    title: app.getName(),
    webPreferences: webPreferences(session),
  });
  let state: 'open' | 'asking' | 'settled' = 'open';
  const settle = () => {
    state = 'settled';
    if (!window.isDestroyed()) window.close();
  };
  window.setContentProtection(true); // Windows and macOS: keeps the page out of screenshots
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', () => {
    state = 'settled';
  });
  window.on('close', (event) => {
    if (state === 'settled') return;
    event.preventDefault();
    if (state === 'asking') return;
    state = 'asking';
    askToSettle(window);
    setTimeout(settle, PATIENCE).unref();
  });
  void window.loadURL(pageUrl());
  return { window, settle };
}
