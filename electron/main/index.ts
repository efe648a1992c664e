// Start-up order, and nothing else.
import { join } from 'node:path';
import { app, clipboard } from 'electron';
import { desktopCalls } from './calls/desktop.ts';
import { letterCalls } from './calls/letters.ts';
import { libraryCalls, once } from './calls/library.ts';
import { workspaceCalls } from './calls/workspace.ts';
import { loadLibrary } from './library/load.ts';
import { serveWith } from './serve.ts';
import { fileDesk } from './shell/dialogs.ts';
import { guardAllContents, guardedSession } from './shell/guard.ts';
import { bindCalls, sendEvent } from './shell/ipc.ts';
import { setMenu } from './shell/menu.ts';
import { declareScheme, serveBundle } from './shell/protocol.ts';
import { setSwitches } from './shell/switches.ts';
import { type OpenedWindow, openWindow } from './shell/window.ts';
import { plainVault } from './vault/plain-vault.ts';

process.umask(0o077); // whatever is written is for this user alone
setSwitches();
app.enableSandbox();
declareScheme();
guardAllContents();

if (app.requestSingleInstanceLock()) start();
else app.quit(); // the first instance comes to the front

function start(): void {
  let opened: OpenedWindow | undefined;
  const currentWindow = () => opened?.window;

  const load = once(() => loadLibrary(join(app.getAppPath(), 'resources/library.json')));
  const vault = plainVault(join(app.getPath('userData'), 'workspace.json'));
  const serve = serveWith({
    ...libraryCalls(load, { version: app.getVersion(), vaultPath: vault.path }),
    ...workspaceCalls(vault),
    ...letterCalls(vault, load, fileDesk(currentWindow)),
    ...desktopCalls({
      copy: (text) => clipboard.writeText(text),
      settled: () => opened?.settle(),
      keepOpen: () => opened?.keepOpen(),
      quit: () => app.quit(),
    }),
  });

  app.on('second-instance', () => {
    const window = currentWindow();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('window-all-closed', () => app.quit());

  void app.whenReady().then(async () => {
    const session = await guardedSession();
    serveBundle(session, join(import.meta.dirname, '../renderer'));
    bindCalls(serve, currentWindow);
    setMenu((action) => {
      const window = currentWindow();
      if (window) sendEvent(window, { type: 'action', action });
    });
    opened = openWindow(session, (window) => sendEvent(window, { type: 'closing' }));
    opened.window.on('closed', () => {
      opened = undefined;
    });
  });
}
