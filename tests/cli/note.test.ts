import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '#cli/stdin.ts';
import { LONGEST_NOTE } from '#core/annotations/annotation.ts';
import { type Disk, realDisk } from '#main/vault/disk.ts';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
import { placeOf } from '#main/vault/place.ts';
import { aFolder } from '#tests/support/folders.ts';
import { byPassphrase, cheapTools, NEXT_PASSPHRASE } from '#tests/support/vault-tools.ts';
import {
  addNote,
  aVault,
  CONCERN,
  demarche,
  type Given,
  on,
  pipedFrom,
  textsIn,
  withPassphrase,
} from './desk.ts';

const aNewVault = async (): Promise<string> => {
  const vault = join(aFolder(), 'vault');
  await aVault(vault);
  return vault;
};

const addLines = (vault: string, given: Given) =>
  demarche(on(vault, 'note', 'add', '--concern', CONCERN, '--stdin-lines'), {
    ...withPassphrase(),
    ...given,
  });

const neverStopped = new AbortController().signal;

/** The real disk, where the journal that goes on is flushed by way of `flushing`. */
const journalDisk = (flushing: (flush: () => Promise<void>) => Promise<void>): Disk => ({
  ...realDisk,
  open: (path) => {
    const file = realDisk.open(path);
    return { ...file, flush: () => flushing(file.flush) };
  },
});

describe('demarche note', () => {
  it('adds, lists and edits', async () => {
    const vault = await aNewVault();
    const added = await addNote(vault, 'To be asked in Geneva');
    expect(added.exitCode).toBe(0);
    const [id = ''] = added.out;
    const words = on(vault, 'note', 'edit', '--note', id, '--text', 'Asked in Geneva');
    expect((await demarche(words, withPassphrase())).exitCode).toBe(0);
    const { out } = await demarche(on(vault, 'note', 'list'), withPassphrase());
    expect(out).toEqual([`${id}\t${CONCERN}\t2026-11-24T10:00:00.000Z\tAsked in Geneva`]);
  });

  it('lists the notes of one concern, whole as JSON, and on one line without control characters', async () => {
    const vault = await aNewVault();
    await addNote(vault, 'red\u001b[31m\nalert');
    const list = (concern: string, ...more: string[]) =>
      demarche(on(vault, 'note', 'list', '--concern', concern, ...more), withPassphrase());
    expect((await list('uz-media-state-control')).out).toEqual([]);
    expect((await list(CONCERN)).out[0]).toMatch(/\tred \[31m alert$/);
    expect(await textsIn(vault)).toEqual(['red\u001b[31m\nalert']);
  });

  it('answers an unknown concern or note with the nearest, before it asks for a passphrase', async () => {
    const vault = await aNewVault();
    const words = ['note', 'add', '--vault', vault, '--concern', 'kg-media-ferghana-bloked'];
    const { exitCode, err } = await demarche([...words, '--text', 'x'], { typed: [] });
    expect(exitCode).toBe(3);
    expect(err).toContain(
      `There is no concern "kg-media-ferghana-bloked". Did you mean ${CONCERN}`,
    );
    const edit = on(vault, 'note', 'edit', '--note', 'none', '--text', 'x');
    expect((await demarche(edit, withPassphrase())).exitCode).toBe(3);
  });

  it.each([
    [['add', '--text', 'x'], '--concern'],
    [['add', '--concern', CONCERN], '--text'],
    [['add', '--concern', CONCERN, '--text', 'x', '--stdin-lines'], '--text'],
    [['add', '--concern', CONCERN, '--text', ' '], '--text'],
    [
      ['add', '--concern', CONCERN, '--text', '-foo'],
      'a text that begins with "-" goes as --text="-…"',
    ],
    [['add', '--concern', CONCERN, '--text', 'one', '--text', 'two'], '--text was given twice'],
    [['add', '--concern', CONCERN, '--text', 'x', '--vault', 'b'], '--vault was given twice'],
    [['add', '--concern', CONCERN, '--text', 'Андиж\uFFFD'], 'UTF-8'],
    [['edit', '--note', 'x', '--text', '\uFFFD'], 'UTF-8'],
    [['edit', '--text', 'x'], '--note'],
    [['edit', '--note', 'x'], '--text'],
    [['ad'], 'note add'],
  ])('says which word is missing or off: %j', async (words, named) => {
    const { exitCode, err } = await demarche(['note', ...words, '--vault', 'nowhere']);
    expect(exitCode).toBe(2);
    expect(err).toContain(named);
    expect(err).not.toContain('\n');
  });

  it('does not take an empty name for the folder it is in', async () => {
    const { exitCode, err } = await demarche(on('', 'note', 'list'), withPassphrase());
    expect(exitCode).toBe(2);
    expect(err).toContain('--vault DIR');
  });

  it('keeps a text that begins with a dash', async () => {
    const vault = await aNewVault();
    const words = on(vault, 'note', 'add', '--concern', CONCERN, '--text=-foo');
    expect((await demarche(words, withPassphrase())).exitCode).toBe(0);
    expect(await textsIn(vault)).toEqual(['-foo']);
  });

  it('repeats neither the note nor the passphrase when it cannot keep the note', async () => {
    const vault = await aNewVault();
    const tooLong = 'x'.repeat(LONGEST_NOTE + 1);
    const refused = await addNote(vault, tooLong);
    expect(refused.exitCode).toBe(2);
    expect(refused.err).not.toContain('xx');
    const wrong = await addNote(vault, 'secret matter', withPassphrase(NEXT_PASSPHRASE));
    expect(wrong.exitCode).toBe(5);
    expect(wrong.err).not.toMatch(/secret|gravel/);
  });

  it('while another program has the vault is refused to write, and lists what was saved', async () => {
    const vault = await aNewVault();
    await addNote(vault, 'one');
    const other = encryptedVault(placeOf(vault), cheapTools());
    await other.unlock(byPassphrase());
    const refused = await addNote(vault, 'two');
    expect(refused.exitCode).toBe(5);
    expect(refused.err).toContain('Another program has the vault');
    const { exitCode, err, out } = await demarche(on(vault, 'note', 'list'), withPassphrase());
    expect(exitCode).toBe(0);
    expect(err).toContain('Another program has the vault open');
    expect(out).toHaveLength(1);
    await other.lock();
    expect((await addNote(vault, 'two')).exitCode).toBe(0);
  });
});

describe('demarche note add --stdin-lines', () => {
  it('adds a note a line, however the lines arrive, and skips empty ones', async () => {
    const vault = await aNewVault();
    const piped = pipedFrom('one\n\n', 'tw', 'o\r\n  \nthr', 'ee');
    const { exitCode, out } = await addLines(vault, { piped });
    expect(exitCode).toBe(0);
    expect(out).toEqual(['saved 1', 'saved 2', 'saved 3']);
    expect(await textsIn(vault)).toEqual(['one', 'two', 'three']);
  });

  it('keeps a letter that two pieces share', async () => {
    const vault = await aNewVault();
    const bytes = Buffer.from('Андижан\n');
    async function* piped() {
      yield bytes.subarray(0, 3);
      yield bytes.subarray(3);
    }
    await addLines(vault, { piped: piped() });
    expect(await textsIn(vault)).toEqual(['Андижан']);
  });

  it('says "saved" of a note only after the disk has it', async () => {
    const vault = await aNewVault();
    const events: string[] = [];
    const flushed = async (flush: () => Promise<void>) => {
      await flush();
      events.push('flushed');
    };
    await addLines(vault, {
      piped: pipedFrom('one\ntwo\n'),
      tools: { disk: journalDisk(flushed) },
      heard: (line) => events.push(line),
    });
    expect(events).toEqual(['flushed', 'saved 1', 'flushed', 'saved 2']);
  });

  it('stops at the first line that the disk refuses, and says which it was', async () => {
    const vault = await aNewVault();
    const full = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    let left = 2;
    const tools = {
      disk: journalDisk((flush) => (left-- > 0 ? flush() : Promise.reject(full))),
    };
    const piped = pipedFrom('one\n\ntwo\nthree, secret\nfour\n');
    const { exitCode, out, err } = await addLines(vault, { piped, tools });
    expect(exitCode).toBe(4);
    expect(out).toEqual(['saved 1', 'saved 2']);
    expect(err).toContain('Line 4 was not saved');
    expect(err).toContain('the disk is full');
    expect(err).not.toContain('secret');
    expect(await textsIn(vault)).toEqual(['one', 'two']);
  });

  it('refuses a line that is not text rather than spoil it', async () => {
    const vault = await aNewVault();
    async function* piped() {
      yield Buffer.concat([Buffer.from('one\n'), Buffer.from([0xc0, 0xed, 0xe4, 0x0a])]);
    }
    const { exitCode, err } = await addLines(vault, { piped: piped() });
    expect(exitCode).toBe(4);
    expect(err).toContain('Line 2 was not saved');
    expect(await textsIn(vault)).toEqual(['one']);
  });

  it('stops at a line that never ends, long before the memory does', async () => {
    const vault = await aNewVault();
    let taken = 0;
    async function* piped() {
      yield Buffer.from('one\n');
      for (;;) {
        taken += 1_000_000;
        yield Buffer.alloc(1_000_000, 'x');
      }
    }
    const { exitCode, err } = await addLines(vault, { piped: piped() });
    expect(exitCode).toBe(4);
    expect(err).toContain(`Line 2 was not saved`);
    expect(err).toContain(`longer than ${LONGEST_NOTE} characters`);
    expect(taken).toBeLessThan(4 * LONGEST_NOTE);
    expect(await textsIn(vault)).toEqual(['one']);
  });

  it('takes what was typed before it was asked for as the first notes', async () => {
    const vault = await aNewVault();
    const piped = bytesOf(Readable.from([' more\n', 'three\n']), neverStopped, 'one\ntwo and');
    await addLines(vault, { piped });
    expect(await textsIn(vault)).toEqual(['one', 'two and more', 'three']);
  });

  it('ends after the edit under way when asked to, and locks the vault', async () => {
    const vault = await aNewVault();
    const stop = new AbortController();
    const heard = (line: string) => line === 'saved 2' && stop.abort();
    const piped = pipedFrom('one\ntwo\nthree\n');
    const { out } = await addLines(vault, { piped, stop: stop.signal, heard });
    expect(out).toEqual(['saved 1', 'saved 2']);
    expect(await textsIn(vault)).toEqual(['one', 'two']);
  });
});
