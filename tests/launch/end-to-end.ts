// The end-to-end specs and the contract specs of the stand-in, in real Electron where its binary
// is, else on the stand-in.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '#tests/stand-in/browser.ts';
import { hasElectron } from '#tests/stand-in/use.ts';
import { type Counts, fromPlaywright, readCounts } from './counts.ts';
import { aptInstall, browserAdvice, PACKAGES } from './debian.ts';
import { ensureDisplay, hasDisplay, isOnPath } from './display.ts';
import { electronVersion } from './electron-binary.ts';
import { type Namespace, openNamespace } from './namespace.ts';
import { cache } from './places.ts';
import { run, runNode, tools, Unavailable } from './run.ts';
import { describeTraffic, since } from './traffic.ts';

const REPORT = join(cache, 'playwright.json');

const isReal = () => hasElectron() && process.env.STANDIN !== '1';

/** Real Electron needs a display; the stand-in, a browser, which need not show anything. */
async function prepare(): Promise<void> {
  if (!['ip', 'strace'].every(isOnPath)) aptInstall(PACKAGES.durability);
  if (isReal()) {
    if (!hasDisplay() && !isOnPath('Xvfb')) aptInstall(PACKAGES.display);
    return ensureDisplay();
  }
  process.env.STANDIN_HEADLESS ??= '1';
  const find = () => findBrowser(process.env.STANDIN_HEADLESS !== '0');
  if (!find() && !(aptInstall(PACKAGES.tests) && find()))
    throw new Unavailable(browserAdvice(process.platform));
}

let packets = 'No packets were counted.';

/** For the log: what the specs ran in, and what was counted. */
export function describeEndToEnd(): string {
  if (isReal()) return `The end-to-end specs ran in real Electron ${electronVersion()}. ${packets}`;
  const browser = findBrowser(process.env.STANDIN_HEADLESS !== '0') ?? 'no browser';
  return `The end-to-end specs ran on the stand-in for Electron (${browser}), not in real Electron. ${packets}`;
}

/** Runs the specs; `args` are Playwright's. Gives whether all passed and no packet went out. */
export async function runEndToEnd(args: readonly string[] = []): Promise<boolean> {
  rmSync(REPORT, { force: true });
  await prepare();
  const all = ['test', '--config', 'tests/playwright.config.ts', '--reporter=list,json', ...args];
  const namespace = await openNamespace();
  const good = await (typeof namespace === 'string'
    ? runUncounted(all, namespace)
    : runCounted(all, namespace));
  console.log(packets);
  return good;
}

const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: REPORT };

async function runUncounted(args: readonly string[], reason: string): Promise<boolean> {
  packets = `Nothing was proved about packets: ${reason}.`;
  return (await runNode(tools.playwright, args, env)) === 0;
}

async function runCounted(args: readonly string[], namespace: Namespace): Promise<boolean> {
  try {
    const before = namespace.read();
    const node = ['--disable-warning=ExperimentalWarning', tools.playwright, ...args];
    const [command, inside] = namespace.inside(process.execPath, node);
    const good = (await run(command, inside, env)) === 0;
    const traffic = since(before, namespace.read());
    packets = describeTraffic(traffic);
    return good && traffic.outside === 0;
  } finally {
    namespace.remove();
  }
}

export const endToEndCounts = (): Counts => readCounts(REPORT, fromPlaywright);
