// Starts Chromium and opens its windows.
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Browser, type Session } from './cdp.ts';
import { log, quiet, state } from './state.ts';

export interface Page {
  targetId: string;
  cdp: Session;
}

const PROFILE = 'stand-in-profile-';
// A fresh profile for each start, outside the app's folder: Electron keeps nothing of an in-memory
// partition either. Nothing here may reach the network, nor write beyond the profile.
const OWN: Record<string, string> = {
  'no-first-run': '',
  'no-default-browser-check': '',
  'no-startup-window': '',
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-sync': '',
  'disable-default-apps': '',
  'disable-extensions': '',
  'disable-breakpad': '',
  'deny-permission-prompts': '',
  'block-new-web-contents': '', // window.open: Page.windowOpen is still sent
  'password-store': 'basic',
  'use-mock-keychain': '',
  'hide-crash-restore-bubble': '',
  'host-resolver-rules': 'MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
};
// Of Electron's command line, but not Chromium's; no-sandbox is decided here alone.
const NOT_PASSED = /^(inspect|user-data-dir$|no-sandbox$|require$)/;

const FIRST_PAGE = 'data:text/html,'; // of a window without tabs
const wanted: ((page: Page) => void)[] = [];
let startAgain: ((...args: string[]) => void) | undefined; // only where windows are visible

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Makes a profile folder, and removes those that killed runs have left. */
function makeProfile(): string {
  for (const name of readdirSync(tmpdir())) {
    const [, pid] = /^stand-in-profile-(\d+)-/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) remove(join(tmpdir(), name));
  }
  const made = mkdtempSync(join(tmpdir(), `${PROFILE}${process.pid}-`));
  process.once('exit', () => remove(made));
  return made;
}

function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // The browser may still write; the next start removes it.
  }
}

/** The switches as Chromium takes them; the app's own win over the stand-in's. */
function chromiumArguments(): string[] {
  const root = process.getuid?.() === 0;
  if (root) log("running as root: Chromium's sandbox is off");
  const all: Record<string, string> = {
    ...OWN,
    'user-data-dir': makeProfile(),
    ...(state.headless ? { headless: '' } : {}),
    ...(root ? { 'no-sandbox': '', 'test-type': '' } : {}), // test-type: no bar about it
  };
  for (const [name, value] of state.switches) if (!NOT_PASSED.test(name)) all[name] = value;
  // Chrome's name of this switch is not the headless shell's, which ignores names it does not know.
  const webRtc = all['webrtc-ip-handling-policy'];
  if (webRtc !== undefined) all['force-webrtc-ip-handling-policy'] = webRtc;
  return Object.entries(all).map(([name, value]) => (value ? `--${name}=${value}` : `--${name}`));
}

/** Takes the path of a browser and gives it running, its new pages waiting for `openTarget`. */
export async function startChromium(file: string): Promise<Browser> {
  const args = chromiumArguments();
  const browser = new Browser(file, args, (line) => {
    // Playwright waits for this line.
    if (line.startsWith('DevTools listening on ')) process.stderr.write(`\n${line}\n`);
    else if (process.env.STANDIN_LOG) appendFileSync(process.env.STANDIN_LOG, `${line}\n`);
  });
  const again = args.filter((arg) => !/^--(no-startup-window|remote-debugging)/.test(arg));
  if (!state.headless)
    startAgain = (...more) => void spawn(file, [...again, ...more], { stdio: 'ignore' });
  const { root } = browser;
  root.listen('Target.attachedToTarget', ({ targetInfo: { targetId, ...target }, sessionId }) => {
    if (target.type !== 'page') return;
    const blank = /^(about:blank|data:text\/html,|)$/.test(target.url);
    const ours = !target.openerId && blank ? wanted.shift() : undefined;
    if (ours) ours({ targetId, cdp: browser.session(sessionId) });
    else root.send('Target.closeTarget', { targetId }).catch(quiet); // a popup
  });
  root.listen('Target.targetDestroyed', ({ targetId }) =>
    state.byTarget.get(targetId)?.closedOutside(),
  );
  const { product } = await root.send('Browser.getVersion');
  Object.assign(process.versions, { chrome: product.split('/')[1] ?? '' });
  await root.send('Target.setDiscoverTargets', { discover: true });
  await root.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }],
  });
  return browser;
}

interface Bounds {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Opens a window with an empty page that waits for the debugger. */
export async function openTarget({ x: left, y: top, width, height }: Bounds): Promise<Page> {
  const { browser } = state;
  if (!browser) throw new Error('the browser has ended');
  const { root } = browser;
  const page = new Promise<Page>((resolve) => wanted.push(resolve));
  if (startAgain) {
    // The protocol opens windows with tabs; a second start of the same profile opens one without.
    startAgain(`--app=${FIRST_PAGE}`);
    const { targetId } = await page;
    const { windowId } = await root.send('Browser.getWindowForTarget', { targetId });
    await root.send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } });
    return page;
  }
  // Only about:blank waits for the debugger: with a real URL the first request would escape.
  const bounds = { left, top, width, height };
  await root.send('Target.createTarget', { url: 'about:blank', newWindow: true, ...bounds });
  return page;
}

/**
 * Settles when a window without tabs has come to the empty page that it was opened with: until
 * then that page and the app's own would cancel each other.
 */
export async function firstPageShown(cdp: Session): Promise<void> {
  for (let tries = 0; startAgain && tries < 80; tries++) {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    if (frameTree.frame.url === FIRST_PAGE) return;
    await wait(25);
  }
}
