import { realpath } from 'node:fs/promises';
import { dirname, sep } from 'node:path';
import { readArguments } from '../../arguments.ts';
import type { Desk } from '../../desk.ts';
import { CommandError, EXIT, type ExitCode } from '../../exit.ts';
import { folderFrom, OPENING_OPTIONS, withVault } from '../../vault/opening.ts';
import { newFilePath } from '../../write-file.ts';

/** `demarche vault backup --vault DIR --out FILE [--force]` */
export async function backupCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, {
    ...OPENING_OPTIONS,
    out: { type: 'string' },
    force: { type: 'boolean' },
  });
  const out = given.one('out');
  if (!out) throw new CommandError(EXIT.usage, 'Say where to: --out FILE');
  const path = await newFilePath(out, given.has('force'));
  if (await isWithin(folderFrom(given), dirname(path)))
    throw new CommandError(EXIT.usage, 'That is inside the vault: choose a place elsewhere.');
  await withVault(given, desk, 'copy', ({ vault }) => vault.backUp(path));
  desk.say(path);
  return EXIT.ok;
}

/** Whether a folder is another or lies in it, by whatever links either is reached. */
async function isWithin(outer: string, folder: string): Promise<boolean> {
  const [from, to] = await Promise.all([outer, folder].map(realPath));
  return `${to}${sep}`.startsWith(`${from}${sep}`);
}

/** What is not there leads nowhere else. */
const realPath = (path: string): Promise<string> => realpath(path).catch(() => path);
