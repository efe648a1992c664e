import type { Checked, Verified } from '#main/vault/verify.ts';
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
  const journal = { name: 'journal', problem: wordsForTail(tail), isForeign: false };
  const all = [journal, ...checked];
  desk.say(`state ${gen}: ${counted(revision, 'saved change')}`);
  for (const each of all) desk.say(`${each.name}: ${wordsFor(each)}`);
  const faults = all.filter(({ problem }) => problem !== null).length;
  desk.say(faults === 0 ? 'All is in order.' : `Not in order: ${counted(faults, 'thing')}.`);
  if (faults > 0) desk.warn('Nothing was changed. Take a copy of the folder before anything else.');
  return faults === 0 ? EXIT.ok : EXIT.found;
}

const wordsFor = ({ problem, isForeign }: Checked): string =>
  problem ?? (isForeign ? 'of another vault, not checked' : 'in order');

const wordsForTail = (tail: Verified['tail']): string | null => {
  if (tail === null) return null;
  return tail === 'torn'
    ? 'ends in an edit that was cut short and never called saved'
    : 'damaged: saved changes may be lost from here on';
};
