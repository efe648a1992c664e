// The one window there is: at most one page at a time, told what main has to say.
import type { BrowserWindow, Session } from 'electron';
import type { AppEvent } from '#core/contract/events.ts';
import { sendEvent } from './ipc.ts';
import { type OpenedWindow, openWindow } from './window.ts';

export type TheWindow = {
  readonly current: () => BrowserWindow | undefined;
  readonly open: (session: Session) => void;
  /** Opens a new page before it ends the old one's process: the program is never without one. */
  readonly replace: () => void;
  readonly comeToFront: () => void;
  readonly tell: (event: AppEvent) => void;
  /** Everything typed is safe: closes the window. */
  readonly settle: () => void;
  /** Closing is off: something typed is not safe yet. */
  readonly keepOpen: () => void;
};

export function theWindow(): TheWindow {
  let opened: OpenedWindow | undefined;
  const tell = (event: AppEvent) => {
    if (opened) sendEvent(opened.window, event);
  };
  const open = (session: Session) => {
    const shown = openWindow(session, () => tell({ type: 'closing' }));
    shown.window.on('closed', () => {
      if (opened === shown) opened = undefined;
    });
    opened = shown;
  };
  return {
    current: () => opened?.window,
    open,
    replace: () => {
      const old = opened?.window;
      if (!old) return;
      open(old.webContents.session);
      old.destroy();
    },
    comeToFront: () => {
      if (opened?.window.isMinimized()) opened.window.restore();
      opened?.window.focus();
    },
    tell,
    settle: () => opened?.settle(),
    keepOpen: () => opened?.keepOpen(),
  };
}
