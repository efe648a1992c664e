// The only file that names ipcMain. A call is heard only from the window's own main frame.
import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { CALL_CHANNEL, EVENT_CHANNEL } from '#core/contract/bridge.ts';
import type { AppEvent } from '#core/contract/events.ts';
import type { Serve } from '#main/serve.ts';
import { isOwn } from './origin.ts';

/** Binds `serve` to the page; `currentWindow` is the one window there is, or none. */
export function bindCalls(serve: Serve, currentWindow: () => BrowserWindow | undefined): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) => {
    if (!isTrusted(event, currentWindow())) throw new Error('not from the page');
    return serve(name, input);
  });
}

function isTrusted(event: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame === window?.webContents.mainFrame && isOwn(frame.url);
}

export function sendEvent(window: BrowserWindow, event: AppEvent): void {
  if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
}
