// The smallest app that does what Demarche does with Electron; specs look at it from outside.
import { readFileSync } from 'node:fs';
import { app, BrowserWindow, ipcMain, Menu, protocol, session } from 'electron';

const here = (name) => new URL(name, import.meta.url);
const CSP = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'",
  "require-trusted-types-for 'script'",
].join('; ');
const FILES = { '/index.html': 'text/html', '/page.js': 'text/javascript' };

// Set before any window, for specs to read.
globalThis.seen = { navigations: [], arrivals: [], permissions: [], requests: [] };

protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true } },
]);
app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('proxy-server', 'http://127.0.0.1:9');
app.enableSandbox();

function serve(request) {
  const { pathname } = new URL(request.url);
  const type = FILES[pathname];
  if (!type) return new Response('', { status: 404 });
  const headers = { 'content-type': type, 'content-security-policy': CSP };
  return new Response(readFileSync(here(`.${pathname}`)), { headers });
}

function guard(contents) {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => {
    globalThis.seen.navigations.push(event.url);
    event.preventDefault();
  });
}

function prepareSession() {
  const ours = session.fromPartition('fixture');
  ours.protocol.handle('app', serve);
  ours.webRequest.onBeforeRequest((details, callback) => {
    globalThis.seen.requests.push(details.url);
    callback({ cancel: !details.url.startsWith('app://bundle/') });
  });
  ours.setPermissionRequestHandler((_contents, permission, callback) => {
    globalThis.seen.permissions.push(permission);
    callback(false);
  });
  ours.setPermissionCheckHandler(() => false);
}

async function open() {
  const win = new BrowserWindow({
    width: 700,
    height: 500,
    show: false,
    webPreferences: {
      partition: 'fixture',
      sandbox: true,
      contextIsolation: true,
      preload: here('preload.cjs').pathname,
    },
  });
  win.once('ready-to-show', () => win.show());
  guard(win.webContents);
  await win.loadURL('app://bundle/index.html');
}

ipcMain.handle('echo', (_event, value) => value);
ipcMain.handle('fail', () => {
  throw new TypeError('no such thing');
});
ipcMain.handle('who', (event) => {
  const win = BrowserWindow.fromWebContents(event.sender);
  return {
    isMainFrame: event.senderFrame === win.webContents.mainFrame,
    origin: event.senderFrame.origin,
  };
});
ipcMain.on('say', (event, words) => event.sender.send('heard', words));

if (!app.requestSingleInstanceLock()) app.quit();
app.on('second-instance', (_event, argv) => {
  globalThis.seen.arrivals.push(argv.at(-1));
  BrowserWindow.getAllWindows()[0]?.focus();
});
app.on('window-all-closed', () => app.quit());

await app.whenReady();
prepareSession();
Menu.setApplicationMenu(
  Menu.buildFromTemplate([
    {
      label: 'File',
      submenu: [
        {
          id: 'save',
          label: 'Save',
          accelerator: 'CmdOrCtrl+S',
          click: () => BrowserWindow.getAllWindows()[0].webContents.send('heard', 'save'),
        },
        { role: 'quit' },
      ],
    },
  ]),
);
await open();
