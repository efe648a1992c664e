// Finds a Chromium-family browser on this machine.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'brave-browser',
  'vivaldi',
];
const MAC = ['Google Chrome', 'Microsoft Edge', 'Chromium', 'Brave Browser', 'Vivaldi'];
const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  'Vivaldi\\Application\\vivaldi.exe',
];
// Debian's /usr/bin/chromium is a slow shell wrapper around the first of these.
const DEBIAN = '/usr/lib/chromium/chromium';
const DEBIAN_SHELL = '/usr/lib/chromium/chromium-headless-shell';

export interface Machine {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  exists(path: string): boolean;
}
const here: Machine = { platform: process.platform, env: process.env, exists: existsSync };

function linuxCandidates(env: Machine['env'], headless: boolean): string[] {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const found = LINUX.flatMap((name) => folders.map((folder) => join(folder, name)));
  // The shell has no windows to show, and starts in less than half the time.
  return headless ? [DEBIAN_SHELL, DEBIAN, ...found] : [DEBIAN, ...found];
}

function candidates({ platform, env }: Machine, headless: boolean): string[] {
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS.map((tail) => join(root, tail)) : []));
  }
  if (platform !== 'darwin') return linuxCandidates(env, headless);
  const roots = ['/Applications', join(env.HOME ?? '', 'Applications')];
  return roots.flatMap((root) =>
    MAC.map((name) => join(root, `${name}.app`, 'Contents/MacOS', name)),
  );
}

/**
 * Takes whether windows will be shown and the machine to look at (this one), and gives the path of
 * a browser, or nothing. STANDIN_BROWSER names one by hand.
 */
export function findBrowser(headless: boolean, machine: Machine = here): string | undefined {
  const named = machine.env.STANDIN_BROWSER;
  return named ?? candidates(machine, headless).find((file) => machine.exists(file));
}
