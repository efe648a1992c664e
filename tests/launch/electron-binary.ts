// Fetches Electron's binary, once: its package brings none, and where its host is blocked that must
// cost seconds, not minutes, and not again at each start.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { electronPackage, hasElectron } from '#tests/stand-in/use.ts';
import { cache } from './places.ts';

const PATIENCE = 20_000; // milliseconds for the whole download
const REMEMBERED = 7 * 24 * 3600_000; // milliseconds until it is tried again

interface Failure {
  version: string;
  at: number;
}

export interface Fetcher {
  /** Where a failure is written down. */
  file: string;
  version: string;
  now: number;
  /** Whether the binary is there after trying to fetch it. */
  fetch(): boolean;
}

function readFailure(file: string): Failure | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const { version, at } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Failure>;
    return typeof version === 'string' && typeof at === 'number' ? { version, at } : undefined;
  } catch {
    return undefined; // cut short by a full disk or a kill: as if never written
  }
}

/** Tries to fetch unless that failed for this version in the last seven days; tells whether it is there. */
export function fetchOnce({ file, version, now, fetch }: Fetcher, again: boolean): boolean {
  const last = readFailure(file);
  const recent = last?.version === version && now - last.at < REMEMBERED && last.at <= now;
  if (recent && !again) return false;
  if (fetch()) return true;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ version, at: now } satisfies Failure));
  return false;
}

function download(): boolean {
  const { ELECTRON_OVERRIDE_DIST_PATH: _, ...env } = process.env; // it would look there instead
  spawnSync(process.execPath, [join(electronPackage, 'install.js')], {
    env,
    stdio: 'ignore',
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  return hasElectron();
}

export function electronVersion(): string {
  const text = readFileSync(join(electronPackage, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Gives whether Electron's binary is there, after one try to fetch it; `again` forgets failures. */
export function ensureElectron(again: boolean): boolean {
  if (hasElectron()) return true;
  if (process.env.STANDIN === '1') return false;
  const file = join(cache, 'electron-fetch.json');
  return fetchOnce({ file, version: electronVersion(), now: Date.now(), fetch: download }, again);
}
