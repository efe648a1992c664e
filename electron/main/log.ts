// A short log of what went wrong, in memory: codes and references, never a user's words.
import { randomUUID } from 'node:crypto';

const KEPT = 200;
const entries: string[] = [];

/**
 * Notes a bug and answers the reference by which a user can name it. Only the kind of the error
 * and the places in our own code are kept: its message may hold what somebody typed.
 */
export function logBug(where: string, error: unknown): string {
  const reference = randomUUID().slice(0, 8);
  const kind = error instanceof Error ? error.name : typeof error;
  const frames = error instanceof Error ? (error.stack?.match(/^\s+at .+$/gm) ?? []) : [];
  entries.push([`${reference} ${where} ${kind}`, ...frames.slice(0, 5)].join('\n'));
  entries.splice(0, entries.length - KEPT);
  process.stderr.write(`${entries.at(-1)}\n`);
  return reference;
}
