import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { codeForUnheard, outputTo } from '#cli/output.ts';
import { LOCK, takeStoreLock } from '#main/vault/store-lock.ts';
import { aFolder } from '#tests/support/folders.ts';
import { NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { aVault, demarche, on, withPassphrase } from './desk.ts';

const failing = (code: string) => Object.assign(new Error(code), { code });

/** Takes `left` lines and refuses all others. */
function outputThatTakes(left: number, code = 'EPIPE') {
  const taken: string[] = [];
  const stream = new Writable({
    autoDestroy: false, // as standard output is
    write(chunk, _, done) {
      if (taken.length === left) done(failing(code));
      else {
        taken.push(String(chunk));
        done();
      }
    },
  });
  let failures = 0;
  const output = outputTo(stream, () => {
    failures += 1;
  });
  return { output, taken, failures: () => failures };
}

describe('what a command says', () => {
  it('is known to have gone out', async () => {
    const { output, taken, failures } = outputThatTakes(2);
    output.say('one');
    output.say('two');
    expect(await output.failure()).toBeNull();
    expect([taken, failures()]).toEqual([['one\n', 'two\n'], 0]);
  });

  it('is known not to have gone out, and the command is told so once', async () => {
    const { output, failures } = outputThatTakes(1);
    for (const text of ['one', 'two', 'three']) output.say(text);
    expect(await output.failure()).toMatchObject({ code: 'EPIPE' });
    expect(failures()).toBe(1);
  });

  it('ends quietly, as by a signal, where nobody reads on', () => {
    const warned: string[] = [];
    expect(codeForUnheard(failing('EPIPE'), (text) => warned.push(text))).toBe(141);
    expect(warned).toEqual([]);
  });

  it('ends in one sentence where it cannot be written', () => {
    const warned: string[] = [];
    expect(codeForUnheard(failing('ENOSPC'), (text) => warned.push(text))).toBe(4);
    expect(warned).toEqual(['The output could not be written: the disk is full.']);
  });
});

describe('a recovery key that nobody saw', () => {
  const UNSEEN = 'Nobody saw the recovery key: make a new one with demarche vault rekey';

  /** Whether the vault's folder is free for whoever comes next. */
  const isFree = (vault: string): boolean => {
    const lock = takeStoreLock(join(vault, LOCK));
    lock?.release();
    return lock !== null;
  };

  it('of a new vault is told of, and the vault is locked', async () => {
    const vault = join(aFolder(), 'vault');
    const words = on(vault, 'vault', 'create');
    const { err } = await demarche(words, { ...withPassphrase(), isHeard: false });
    expect(err).toContain(UNSEEN);
    expect(readdirSync(vault)).toContain('head');
    expect(isFree(vault)).toBe(true);
  });

  it('of a vault with new keys is told of; one that was seen is not', async () => {
    const vault = join(aFolder(), 'vault');
    await aVault(vault);
    const words = on(vault, 'vault', 'rekey', '--new-passphrase-fd', '3');
    const unseen = { lines: { 3: [PASSPHRASE, NEXT_PASSPHRASE] }, isHeard: false };
    expect((await demarche(words, unseen)).err).toContain(UNSEEN);
    const seen = await demarche(words, { lines: { 3: [NEXT_PASSPHRASE, PASSPHRASE] } });
    expect(seen.exitCode).toBe(0);
    expect(seen.err).not.toContain(UNSEEN);
  });
});
