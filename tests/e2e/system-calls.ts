// Runs the program under strace, from its start to its end, and gives what it asked of the network.
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chooseElectron, electronExecutable } from '#tests/stand-in/use.ts';

const APP = resolve(import.meta.dirname, '../..');
const TRACED = 'connect,bind,sendto,sendmsg,sendmmsg';

/** Playwright's own way of starting would add a debugger's port of Node, and so its traffic. */
function startTraced(log: string, userData: string): ChildProcess {
  const real = chooseElectron() === 'electron';
  const program = real
    ? electronExecutable()
    : join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? '', 'electron');
  const strace = ['-f', '--seccomp-bpf', '-qq', '-e', `trace=${TRACED}`, '-o', log];
  const args = [APP, `--user-data-dir=${userData}`, '--remote-debugging-port=0'];
  return spawn('strace', [...strace, program, ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true, // a group of its own, to be ended as one
  });
}

/** Where Chromium says that it can be steered. */
function debuggerOf(app: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = '';
    app.once('exit', () => fail(new Error(`the program has ended: ${said}`)));
    app.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) found(address);
    });
  });
}

/** A call in short: its name and where to, or the line as it stands where that is not plain. */
function inShort(line: string): string {
  const [, name = '', port, address] =
    /(\w+)\(\d+, \{sa_family=AF_INET6?, sin6?_port=htons\((\d+)\).*?"([^"]+)"/.exec(line) ?? [];
  return address === undefined ? line : `${name}(${address}:${port})`;
}

/** The program's page, when it shows something. */
async function pageOf(app: ChildProcess): Promise<Page> {
  const browser = await chromium.connectOverCDP(await debuggerOf(app));
  const [context] = browser.contexts();
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'));
  if (!page) throw new Error('the program has no page');
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
}

/** Calls on the internet's protocols that any process of the program made, `use` included. */
export async function networkCalls(
  userData: string,
  use: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  const log = join(userData, 'strace.log');
  const app = startTraced(log, userData);
  const gone = new Promise((end) => app.once('exit', end));
  try {
    const page = await pageOf(app);
    await use(page);
    await page.evaluate(() => window.demarche.call('window.quit', null)).catch(() => undefined);
    await gone;
  } finally {
    if (app.exitCode === null && app.pid !== undefined) process.kill(-app.pid, 'SIGKILL');
  }
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.includes('AF_INET'))
    .map(inShort);
}
