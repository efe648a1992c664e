// Decides which Electron runs: the real one where its binary is there, else the stand-in.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Which = 'electron' | 'stand-in';

/** The folder of the `electron` package. Never resolve 'electron' itself: that downloads. */
export const electronPackage: string = dirname(
  createRequire(import.meta.url).resolve('electron/package.json'),
);
// Not import.meta.dirname: electron-vite bundles this file into its config, elsewhere.
const standIn = join(electronPackage, '../../tests/stand-in');

/** Takes the folder of the `electron` package and tells whether the binary was fetched into it. */
export function hasElectron(folder: string = electronPackage): boolean {
  const file = join(folder, 'path.txt');
  return existsSync(file) && existsSync(join(folder, 'dist', readFileSync(file, 'utf8')));
}

/**
 * Makes Playwright, electron-vite and `electron` start the stand-in where the binary is missing, or
 * where STANDIN=1 asks for it. Gives which it is.
 */
export function chooseElectron(): Which {
  if (hasElectron() && process.env.STANDIN !== '1') return 'electron';
  process.env.ELECTRON_OVERRIDE_DIST_PATH ??= standIn;
  process.env.ELECTRON_EXEC_PATH ??= standInExecutable();
  return 'stand-in';
}

/** The path of the real binary; only where hasElectron. */
export function electronExecutable(): string {
  return join(electronPackage, 'dist', readFileSync(join(electronPackage, 'path.txt'), 'utf8'));
}

/** The stand-in as a script for Node, without the shell that its executable needs. */
export function standInScript(): string {
  return join(standIn, 'boot.ts');
}

function standInExecutable(): string {
  return join(standIn, process.platform === 'win32' ? 'electron.cmd' : 'electron');
}
