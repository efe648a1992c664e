// A screen for the app's window where the machine has none.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Unavailable } from './run.ts';

/** Whether a program of this name can be started. */
export const isOnPath = (name: string) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));

/** Whether windows can be shown, or need not be (STANDIN_HEADLESS=1). */
export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY, STANDIN_HEADLESS } = process.env;
  if (process.platform !== 'linux' || STANDIN_HEADLESS === '1') return true;
  return Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** Starts Xvfb on a free display number and gives the number; it ends with this process. */
function startXvfb(): Promise<string> {
  const args = ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'];
  const xvfb: ChildProcess = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  process.once('exit', () => xvfb.kill());
  return new Promise((resolve, reject) => {
    let text = '';
    xvfb.stdio[3]?.on('data', (data: Buffer) => {
      text += data;
      if (text.includes('\n')) resolve(text.trim());
    });
    xvfb.once('error', reject);
    xvfb.once('exit', () => reject(new Unavailable('Xvfb ended before it had a display.')));
  });
}

/** Makes sure that there is a display; throws Unavailable where there is neither that nor Xvfb. */
export async function ensureDisplay(): Promise<void> {
  if (hasDisplay()) return;
  if (!isOnPath('Xvfb'))
    throw new Unavailable(
      'There is no display to open a window on, and no Xvfb: use the terminal instead, npm run demarche -- --help',
    );
  process.env.DISPLAY = `:${await startXvfb()}`;
  console.log(`There is no display: the window opens on Xvfb's ${process.env.DISPLAY}, unseen.`);
}
