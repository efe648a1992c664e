import type { Verified } from '#main/vault/verify.ts';
import { readArguments } from '../../arguments.ts';
import { counted, type Desk } from '../../desk.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import { OPENING_OPTIONS, withVault } from '../../vault/opening.ts';

/** `demarche vault verify --vault DIR [--accept-older]` */
export async function verifyCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, OPENING_OPTIONS);
  const { gen, revision, checked, tail } = await withVault(given, desk, 'look', ({ vault }) =>
    vault.verify(),
  );
  const all = [{ name: 'journal', problem: wordsForTail(tail) }, ...checked];
  desk.say(`state ${gen}: ${counted(revision, 'saved change')}`);
  for (const { name, problem } of all) desk.say(`${name}: ${problem ?? 'in order'}`);
  const faults = all.filter(({ problem }) => problem !== null).length;
  desk.say(faults === 0 ? 'All is in order.' : `Not in order: ${counted(faults, 'thing')}.`);
  if (faults > 0) desk.warn('Nothing was changed. Take a copy of the folder before anything else.');
  return faults === 0 ? EXIT.ok : EXIT.found;
}

const wordsForTail = (tail: Verified['tail']): string | null => {
  if (tail === null) return null;
  return tail === 'torn'
    ? 'ends in an edit that was cut short and never called saved'
    : 'damaged: saved changes may be lost from here on';
};
