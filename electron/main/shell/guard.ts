// What the page may never do, whatever runs in it: leave, open windows, ask for devices, reach out.
import { app, type Session, session, type WebContents } from 'electron';
import type { RequestCounts } from '#main/calls/offline.ts';
import { devServer, isOwn, isPage } from './origin.ts';

/** In memory only (no `persist:`): no cache, cookie or storage of the page touches the disk. */
const PARTITION = 'demarche';

let refused = 0;
let served = 0;

/** Requests of the page since the program started. */
export const requests = (): RequestCounts => ({ refused, served });

/** The one session, closed to everything but the program's own files. */
export async function guardedSession(): Promise<Session> {
  const guarded = session.fromPartition(PARTITION);
  guarded.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  guarded.setPermissionCheckHandler(() => false);
  guarded.setDevicePermissionHandler(() => false);
  guarded.setDisplayMediaRequestHandler(null);
  guarded.setSpellCheckerEnabled(false); // its dictionaries would be fetched
  guarded.on('will-download', (event) => event.preventDefault()); // files leave by main's hand only
  guarded.webRequest.onBeforeRequest(({ url }, answer) => {
    const isAllowed = isOwn(url);
    if (isAllowed) served++;
    else refused++;
    answer({ cancel: !isAllowed });
  });
  if (devServer() === undefined)
    await guarded.setProxy({
      proxyRules: 'http://127.0.0.1:9',
      proxyBypassRules: '<-loopback>',
    });
  return guarded;
}

/** To be called before any window is made. */
export function guardAllContents(): void {
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
}

function guardContents(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-navigate', (event) => {
    if (!isPage(event.url)) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!isPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
