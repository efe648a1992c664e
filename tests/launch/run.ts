// Starts programs for the tools of this folder.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './places.ts';

/** `sysexits.h` EX_UNAVAILABLE: something that the machine lacks. */
export const EX_UNAVAILABLE = 69;

/** Something a person must know and can mend: shown as one sentence, without a stack. */
export class Unavailable extends Error {}

/** Programs of node_modules, as Node scripts: a name from .bin is a shell script on some systems. */
export const tools = {
  biome: 'node_modules/@biomejs/biome/bin/biome',
  electronVite: 'node_modules/electron-vite/bin/electron-vite.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  tsc: 'node_modules/typescript/bin/tsc',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

type Env = Record<string, string | undefined>;

/**
 * Runs a program in the repository's folder with our terminal, and gives its exit code. Signals to
 * us reach it too, so that an app can save before it ends.
 */
export function run(command: string, args: readonly string[], env: Env = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    const stops = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
      // A terminal sends Ctrl-C to the child by itself.
      const pass = () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal);
      process.on(signal, pass);
      return () => process.off(signal, pass);
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const stop of stops) stop();
      resolve(signal ? 1 : (code ?? 1));
    });
  });
}

/** Runs a Node script of the repository and gives its exit code. */
export function runNode(script: string, args: readonly string[] = [], env?: Env): Promise<number> {
  return run(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(root, script), ...args],
    env,
  );
}
