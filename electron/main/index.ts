// Start-up order, and nothing else.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';
import { autoLock } from './auto-lock.ts';
import { calendarCalls } from './calls/calendar.ts';
import { commitmentCalls } from './calls/commitments.ts';
import { desktopCalls } from './calls/desktop.ts';
import { letterheadCalls } from './calls/letterheads.ts';
import { letterCalls } from './calls/letters.ts';
import { libraryCalls } from './calls/library.ts';
import { offlineCalls } from './calls/offline.ts';
import { pictureCalls } from './calls/pictures.ts';
import { travelCalls } from './calls/travel.ts';
import { vaultCalls } from './calls/vault.ts';
import { workspaceCalls } from './calls/workspace.ts';
import { clipboardGuard } from './clipboard-guard.ts';
import { copyingOut } from './copying-out.ts';
import { now, today } from './day.ts';
import { pageThread } from './letters/page-thread.ts';
import { loadLibrary } from './library/load.ts';
import { locking } from './locking.ts';
import { once } from './once.ts';
import { serveWith } from './serve.ts';
import { systemClipboard } from './shell/clipboard.ts';
import {
  backupDesk,
  calendarDesk,
  commitmentDesk,
  fileDesk,
  letterheadDesk,
  pictureDesk,
  travelDesk,
} from './shell/dialogs.ts';
import { guardAllContents, guardedSession, requests } from './shell/guard.ts';
import { bindCalls } from './shell/ipc.ts';
import { systemKeystore } from './shell/keystore.ts';
import { setMenu } from './shell/menu.ts';
import { lockOnPower, systemIdle } from './shell/power.ts';
import { declareScheme, serveBundle } from './shell/protocol.ts';
import { beforeQuitting } from './shell/quit.ts';
import { setSwitches } from './shell/switches.ts';
import { theWindow } from './shell/the-window.ts';
import { encryptedVault } from './vault/encrypted-vault.ts';
import { placeOf } from './vault/place.ts';
import { realTools } from './vault/real-tools.ts';
import type { VaultTools } from './vault/tools.ts';
import type { Vault } from './vault/vault.ts';

process.umask(0o077); // whatever is written is for this user alone
setSwitches();
app.enableSandbox();
declareScheme();
guardAllContents();

if (app.requestSingleInstanceLock()) start();
else app.quit(); // the first instance comes to the front

function start(): void {
  const window = theWindow();
  const userData = app.getPath('userData');
  const privateText = clipboardGuard(systemClipboard);
  const pages = pageThread(builtWorker('pages-worker'));
  const tools = realTools(builtWorker('kdf-worker'), systemKeystore);
  const vault = vaultIn(userData, tools, () => {
    window.replace(); // first, and whatever becomes of the clipboard: the old page has seen the vault
    pages.end(); // the thread has seen the letters
    privateText.clearNow().catch(() => undefined); // it is not there: nothing of ours is on it
  });
  const desk = fileDesk(window.current);
  const load = once(() => loadLibrary(join(app.getAppPath(), 'resources/library.json')));
  const lock = locking(vault, () => window.tell({ type: 'locking' }));
  const copying = copyingOut();
  const idle = autoLock({
    after: () => (vault.isOpen() ? vault.current().settings.lockAfter : null),
    systemIdle: () => (copying.isOn() ? 0 : systemIdle()), // the page tells then, while it shows it
    lock: lock.begin,
  });

  const serve = serveWith(
    {
      ...libraryCalls(load, app.getVersion()),
      ...workspaceCalls(vault),
      ...vaultCalls(vault, backupDesk(window.current, today), lock.now, copying.begin),
      ...travelCalls(vault, tools, travelDesk(window.current, today)),
      ...letterCalls(vault, load, { desk, pages, tell: window.tell, today }),
      ...letterheadCalls(letterheadDesk(window.current)),
      ...commitmentCalls(vault, load, commitmentDesk(window.current), today),
      ...calendarCalls(vault, calendarDesk(window.current), { now, today }),
      ...pictureCalls(pictureDesk(window.current), today),
      ...offlineCalls(load, requests, { vaultPath: vault.path, userDataPath: userData }),
      ...desktopCalls({
        copy: systemClipboard.writeText,
        guardClipboard: privateText.guard,
        settled: window.settle,
        keepOpen: window.keepOpen,
        active: idle.active,
        quit: () => app.quit(),
      }),
    },
    () => !vault.isOpen(),
  );

  app.on('second-instance', window.comeToFront);
  app.on('window-all-closed', () => app.quit());
  beforeQuitting(() => Promise.allSettled([vault.lock(), privateText.clearNow()]));

  void app.whenReady().then(async () => {
    const session = await guardedSession();
    serveBundle(session, join(import.meta.dirname, '../renderer'));
    bindCalls(serve, window.current);
    setMenu((action) => window.tell({ type: 'action', action }));
    lockOnPower(lock.begin);
    window.open(session);
  });
}

function builtWorker(name: string): URL {
  return pathToFileURL(join(import.meta.dirname, `${name}.js`));
}

function vaultIn(userData: string, tools: VaultTools, onClosed: () => void): Vault {
  const place = placeOf(join(userData, 'vault'), join(userData, 'workspace.json'));
  return encryptedVault(place, tools, onClosed);
}
