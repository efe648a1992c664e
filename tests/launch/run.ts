// Starts programs for the tools of this folder.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { root } from './places.ts';

/** `sysexits.h` EX_UNAVAILABLE: something that the machine lacks. */
const EX_UNAVAILABLE = 69;

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

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a program in the repository's folder with our terminal, and gives its exit code. The first
 * signal to us reaches it, and only the first: an app saves and ends on one, and is killed by two,
 * while a terminal, npm and we would each send it the same Ctrl-C.
 */
export function run(command: string, args: readonly string[], env: Env = {}): Promise<number> {
  return new Promise((settle, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32', // out of the terminal's reach
    });
    let passed = false;
    const pass = (signal: NodeJS.Signals) => {
      if (!passed) child.kill(signal);
      passed = true;
    };
    for (const signal of SIGNALS) process.on(signal, pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      for (const name of SIGNALS) process.off(name, pass);
      settle(signal ? 1 : (code ?? 1));
    });
  });
}

/** Runs a Node script of the repository and gives its exit code. */
export function runNode(script: string, args: readonly string[] = [], env?: Env): Promise<number> {
  return run(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', resolve(root, script), ...args],
    env,
  );
}

/** Ends the process with what `work` gives, or with one sentence where the machine lacks something. */
export async function exitOnUnavailable(work: () => Promise<number>): Promise<never> {
  try {
    process.exit(await work());
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    console.error(error.message);
    process.exit(EX_UNAVAILABLE);
  }
}
