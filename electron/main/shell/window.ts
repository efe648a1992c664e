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

export type OpenedWindow = {
  readonly window: BrowserWindow;
  /** Everything typed is safe: closes the window. */
  readonly settle: () => void;
  /** Closing is off: something typed is not safe yet. */
  readonly keepOpen: () => void;
};

/**
 * Opens the window. When it is to close, `askToSettle` lets the page hand over what was typed. The
 * page then settles or keeps open; if it does neither, patience closes the window.
 */
export function openWindow(
  session: Session,
  askToSettle: (window: BrowserWindow) => void,
): OpenedWindow {
  const window = new BrowserWindow({
    width: 1280,
    height: 832,
    minWidth: 760,
    minHeight: 560,
    show: false,
    title: app.getName(),
    webPreferences: webPreferences(session),
  });
  window.setContentProtection(true); // Windows and macOS: keeps the page out of screenshots
  window.once('ready-to-show', () => window.show());
  const closing = closeInTwoSteps(window, () => askToSettle(window));
  reviveOnCrash(window, closing.settle);
  void window.loadURL(pageUrl());
  return { window, ...closing };
}

function closeInTwoSteps(window: BrowserWindow, ask: () => void) {
  let isSettled = false;
  let patience: NodeJS.Timeout | undefined;
  const keepOpen = () => {
    clearTimeout(patience);
    patience = undefined;
  };
  const settle = () => {
    keepOpen();
    isSettled = true;
    if (!window.isDestroyed()) window.close();
  };
  window.on('close', (event) => {
    if (isSettled) return;
    event.preventDefault();
    if (patience) return;
    patience = setTimeout(settle, PATIENCE);
    ask();
  });
  return { settle, keepOpen };
}

/** A page that dies is loaded again, from what was saved; one that dies at once is closed. */
function reviveOnCrash(window: BrowserWindow, giveUp: () => void): void {
  let loadedAt = performance.now();
  window.webContents.on('render-process-gone', () => {
    if (performance.now() - loadedAt < PATIENCE) {
      giveUp();
      return;
    }
    loadedAt = performance.now();
    window.webContents.reload();
  });
}
