// A program with a vault, to be killed, traced and starved by tests: `node program.ts FOLDER` reads
// one request a line and answers each with one line, as soon as it is done: "done 7" with the
// revision, or "failed CODE". `edits` goes on making edits until it is killed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { AppError } from '#core/errors.ts';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
import { placeOf } from '#main/vault/place.ts';
import { LOCK } from '#main/vault/store-lock.ts';
import type { Vault } from '#main/vault/vault.ts';
import { aNote, noteAppeals } from '#tests/support/commands.ts';
import { byPassphrase, cheapTools } from '#tests/support/vault-tools.ts';

const [, , folder = ''] = process.argv;
const vault: Vault = encryptedVault(placeOf(folder), cheapTools());
const say = (line: string): void => void process.stdout.write(`${line}\n`);

const edit = (text: string) => vault.apply(vault.current().revision, aNote(text));

/** Notes "1", "2", … each asked for as soon as the one before is saved; folded in now and then. */
async function edits(from: string): Promise<void> {
  for (let number = Number(from); ; number++) {
    say(`asked ${number}`);
    await edit(`${number}`);
    say(`saved ${number}`);
    if (number % 7 === 0) await vault.allowEraseLocked(number % 2 === 0);
    if (number % 30 === 0) {
      await vault.lock();
      await vault.unlock(byPassphrase());
      await vault.open(noteAppeals);
    }
  }
}

/** Changes the passphrase from A to B and back until it is killed. */
async function changes(how: 'changePassphrase' | 'rekey', a: string, b: string): Promise<void> {
  for (let [from, to] = [a, b]; ; [from, to] = [to, from]) {
    say(`asked ${to}`);
    await vault[how](byPassphrase(from), to);
    say(`saved ${to}`);
  }
}

/** Opens for writing although another program has the lock: as where locks do not reach. */
async function unlockPast(): Promise<void> {
  await vault.lock();
  rmSync(join(folder, LOCK), { force: true });
  await vault.unlock(byPassphrase());
  await vault.open(noteAppeals);
}

/** Edits that do not stop at a conflict: the store is opened anew then, and the next is made. */
async function rivals(name: string, count: number): Promise<void> {
  for (let number = 0; number < count; number++) {
    try {
      if (!vault.isOpen()) await unlockPast();
      await edit(`${name}${number}`);
      say(`saved ${name}${number}`);
    } catch (error) {
      say(`refused ${error instanceof AppError ? error.data.code : String(error)}`);
    }
  }
}

async function restores(path: string): Promise<void> {
  for (let number = 1; ; number++) {
    await vault.restore({ path }, byPassphrase());
    await vault.open(noteAppeals);
    await edit(`between ${number}`);
    say(`saved ${number}`);
  }
}

const requests: Readonly<Record<string, (...words: string[]) => Promise<unknown>>> = {
  create: (passphrase) => vault.create(passphrase ?? ''),
  unlock: async (passphrase) => {
    await vault.unlock(byPassphrase(passphrase));
    await vault.open(noteAppeals);
  },
  view: (passphrase) => vault.unlock(byPassphrase(passphrase), { viewOnly: true }),
  edit: (...words) => edit(words.join(' ')),
  size: (bytes, byte) => edit((byte ?? 'x').repeat(Number(bytes))),
  save: () => vault.allowEraseLocked(true),
  lock: () => vault.lock(),
  backup: (path) => vault.backUp(path ?? ''),
  edits: (from) => edits(from ?? '1'),
  passphrases: (a, b) => changes('changePassphrase', a ?? '', b ?? ''),
  rekeys: (a, b) => changes('rekey', a ?? '', b ?? ''),
  past: unlockPast,
  rivals: (name, count) => rivals(name ?? '', Number(count)),
  restores: (path) => restores(path ?? ''),
};

async function answer(line: string): Promise<string> {
  const [name = '', ...words] = line.split('\t');
  try {
    await requests[name]?.(...words);
    return `done ${vault.isOpen() ? vault.current().revision : 'locked'}`;
  } catch (error) {
    if (!(error instanceof AppError)) return `failed untyped ${String(error)}`;
    const reason = 'reason' in error.data ? ` ${error.data.reason}` : '';
    return `failed ${error.data.code}${reason}`;
  }
}

say('ready');
for await (const line of createInterface({ input: process.stdin })) say(await answer(line));
