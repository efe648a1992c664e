// Tells whether something built is older than what it is built from.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** All files at or below a path; none where there is nothing. */
function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** One line for the state of some files: their names, sizes and times of change. */
function fingerprint(inputs: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of inputs.flatMap(filesOf)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/**
 * Builds where an output is missing or an input has changed since `stamp` was written. Gives
 * whether the output is good now: `build` tells by its exit code.
 */
export async function buildIfStale(
  stamp: string,
  inputs: readonly string[],
  output: string,
  build: () => Promise<number>,
): Promise<boolean> {
  const now = fingerprint(inputs);
  const last = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (existsSync(output) && last === now) return true;
  if ((await build()) !== 0) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, now);
  return true;
}
