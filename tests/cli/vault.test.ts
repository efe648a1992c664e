import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LOCK } from '#main/vault/store-lock.ts';
import { flipped } from '#tests/support/damage.ts';
import { aFolder } from '#tests/support/folders.ts';
import { filesIn, namesOf } from '#tests/support/vault-spies.ts';
import { NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { addNote, aVault, demarche, on, textsIn, withPassphrase } from './desk.ts';

const KEY = /^([0-9A-HJKMNP-TV-Z]{5}-){12}[0-9A-HJKMNP-TV-Z]{5}$/;

const byKey = (key: string) => ({ lines: { 4: [key] } });
const onByKey = (vault: string, ...words: readonly string[]) => [
  ...words,
  ...['--vault', vault],
  ...['--recovery-key-fd', '4'],
];

const aVaultWith = async (...texts: readonly string[]) => {
  const vault = join(aFolder(), 'vault');
  const key = await aVault(vault);
  for (const text of texts) await addNote(vault, text);
  return { vault, key };
};

describe('demarche vault create', () => {
  it('makes a vault and prints its recovery key, once', async () => {
    const vault = join(aFolder(), 'vault');
    const { exitCode, out } = await demarche(on(vault, 'vault', 'create'), withPassphrase());
    expect(exitCode).toBe(0);
    expect(out.filter((line) => KEY.test(line))).toHaveLength(1);
    expect(out.join(' ')).toContain('this once');
    expect(await textsIn(vault)).toEqual([]);
  });

  it('asks for the passphrase twice, and again when the two differ', async () => {
    const vault = join(aFolder(), 'vault');
    const typed = [PASSPHRASE, 'a slip', PASSPHRASE, PASSPHRASE];
    const { exitCode, err } = await demarche(['vault', 'create', '--vault', vault], { typed });
    expect(exitCode).toBe(0);
    expect(err).toContain('differ');
    expect(await textsIn(vault, withPassphrase())).toEqual([]);
  });

  it('offers five words by chance to who enters nothing', async () => {
    const vault = join(aFolder(), 'vault');
    const typed = ['', '', PASSPHRASE, PASSPHRASE];
    const { err } = await demarche(['vault', 'create', '--vault', vault], { typed });
    const offers = [...err.matchAll(/just now: ((?:[a-z-]+ ){4}[a-z-]+)$/gm)].map(
      ([, five]) => five,
    );
    expect(offers).toHaveLength(2);
    expect(offers[0]).not.toBe(offers[1]);
  });

  it('refuses a weak passphrase, says what would do, and leaves no vault', async () => {
    const vault = join(aFolder(), 'vault');
    const { exitCode, err } = await demarche(
      on(vault, 'vault', 'create'),
      withPassphrase('hunter2'),
    );
    expect(exitCode).toBe(5);
    expect(err).toContain('at least 15 characters');
    expect(err).not.toContain('hunter2');
    expect((await demarche(on(vault, 'note', 'list'), withPassphrase())).exitCode).toBe(3);
  });

  it('touches neither a vault that is there nor a folder of other things', async () => {
    const { vault } = await aVaultWith('mine');
    const again = await demarche(on(vault, 'vault', 'create'), withPassphrase(NEXT_PASSPHRASE));
    expect(again.exitCode).toBe(4);
    expect(await textsIn(vault)).toEqual(['mine']);
    const folder = aFolder();
    writeFileSync(join(folder, 'letter.docx'), 'other');
    expect((await demarche(on(folder, 'vault', 'create'), withPassphrase())).exitCode).toBe(4);
    expect(readdirSync(folder)).toEqual(['letter.docx']);
  });

  it('does not take a vault that is gone for one that never was', async () => {
    const { vault } = await aVaultWith('mine');
    rmSync(vault, { recursive: true });
    const { exitCode, err } = await demarche(on(vault, 'vault', 'create'), withPassphrase());
    expect(exitCode).toBe(3);
    expect(err).toContain('is gone');
  });
});

describe('the passphrase', () => {
  it.each(['--passphrase', '--passphrase=secret-words', '--recovery-key', '--new-passphrase'])(
    'is never taken from the command line: %s',
    async (option) => {
      const vault = join(aFolder(), 'vault');
      const words = ['vault', 'create', '--vault', vault, option, 'secret-words'];
      const { exitCode, err } = await demarche(words, withPassphrase());
      expect(exitCode).toBe(2);
      expect(err).toContain('--passphrase-fd');
      expect(err).not.toContain('secret-words');
    },
  );

  it('that went astray among the words is not repeated', async () => {
    const words = ['vault', 'create', '--vault', join(aFolder(), 'vault'), 'secret-words'];
    const { exitCode, err } = await demarche(words, withPassphrase());
    expect(exitCode).toBe(2);
    expect(err).not.toContain('secret-words');
  });

  it('has to come from somewhere', async () => {
    const { vault } = await aVaultWith();
    const nowhere = await demarche(['vault', 'verify', '--vault', vault]);
    expect(nowhere.exitCode).toBe(2);
    expect(nowhere.err).toContain('--passphrase-fd 3');
    const empty = await demarche(on(vault, 'vault', 'verify'), { lines: { 3: [''] } });
    expect(empty.exitCode).toBe(2);
    const both = [...on(vault, 'vault', 'verify'), '--recovery-key-fd', '4'];
    expect((await demarche(both, withPassphrase())).exitCode).toBe(2);
    const noNumber = ['vault', 'verify', '--vault', vault, '--passphrase-fd', 'three'];
    expect((await demarche(noNumber)).exitCode).toBe(2);
  });

  it('that is wrong changes nothing and has its own exit code', async () => {
    const { vault } = await aVaultWith('mine');
    const before = filesIn(vault);
    const { exitCode, err } = await demarche(
      on(vault, 'vault', 'backup', '--out', `${vault}.bak`),
      withPassphrase(NEXT_PASSPHRASE),
    );
    expect(exitCode).toBe(5);
    expect(err).toContain('Nothing was changed');
    expect(err).not.toContain(NEXT_PASSPHRASE);
    expect(filesIn(vault)).toEqual(before);
  });
});

describe('demarche vault verify', () => {
  it('reads the journal, every part and every copy, and finds a sound vault in order', async () => {
    const { vault } = await aVaultWith('one', 'two');
    const { exitCode, out } = await demarche(on(vault, 'vault', 'verify'), withPassphrase());
    expect(exitCode).toBe(0);
    for (const name of ['journal', 'part settings', 'part annotations:', 'generation-', 'daily-'])
      expect(out.some((line) => line.startsWith(name) && line.endsWith('in order'))).toBe(true);
    expect(out.at(-1)).toBe('All is in order.');
  });

  it('finds one flipped byte in any file of the vault, and leaves every byte as it was', async () => {
    const { vault } = await aVaultWith('one');
    for (const name of readdirSync(vault).filter((each) => each !== LOCK)) {
      const path = join(vault, name);
      const sound = readFileSync(path);
      writeFileSync(path, flipped(sound, sound.length - 1));
      const before = filesIn(vault);
      const { exitCode, out } = await demarche(on(vault, 'vault', 'verify'), withPassphrase());
      expect(exitCode, name).toBe(1);
      expect(out, name).not.toContain('All is in order.');
      expect(filesIn(vault), name).toEqual(before);
      writeFileSync(path, sound);
    }
  });

  it('refuses a vault older than was last open here, until told to accept it', async () => {
    const { vault } = await aVaultWith('one');
    const older = readFileSync(join(vault, 'head'));
    await addNote(vault, 'two');
    writeFileSync(join(vault, 'head'), older);
    const refused = await demarche(on(vault, 'vault', 'verify'), withPassphrase());
    expect(refused.exitCode).toBe(1);
    expect(refused.err).toContain('--accept-older');
    const words = on(vault, 'vault', 'verify', '--accept-older');
    expect((await demarche(words, withPassphrase())).exitCode).toBe(0);
  });
});

describe('demarche vault backup and restore', () => {
  it.each(['passphrase', 'recovery key'])('bring all back in an empty folder by %s', async (by) => {
    const { vault, key } = await aVaultWith('one', 'two');
    const [file, empty] = [join(aFolder(), 'copy'), join(aFolder(), 'restored')];
    const backup = await demarche(on(vault, 'vault', 'backup', '--out', file), withPassphrase());
    expect(backup).toMatchObject({ exitCode: 0, out: [file] });
    const restored =
      by === 'passphrase'
        ? await demarche(on(empty, 'vault', 'restore', '--from', file), withPassphrase())
        : await demarche(onByKey(empty, 'vault', 'restore', '--from', file), byKey(key));
    expect(restored.exitCode).toBe(0);
    expect(await textsIn(empty)).toEqual(['one', 'two']);
  });

  it('bring back a copy beside the vault by its name, and keep what was in its place', async () => {
    const { vault } = await aVaultWith('one', 'two');
    const daily = namesOf(vault, 'daily').at(-1) ?? 'none';
    const words = on(vault, 'vault', 'restore', '--from', daily);
    expect((await demarche(words, withPassphrase())).exitCode).toBe(0);
    expect(await textsIn(vault)).toEqual([]);
    const verified = await demarche(on(vault, 'vault', 'verify'), withPassphrase());
    expect(verified.out.filter((line) => line.startsWith('generation-')).length).toBeGreaterThan(1);
  });

  it('replace no file unless told, and answer a mistyped name with the nearest', async () => {
    const { vault } = await aVaultWith('one');
    const file = join(aFolder(), 'copy');
    writeFileSync(file, 'mine');
    const words = on(vault, 'vault', 'backup', '--out', file);
    expect((await demarche(words, withPassphrase())).exitCode).toBe(4);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await demarche([...words, '--force'], withPassphrase())).exitCode).toBe(0);
    const typo = await demarche(
      on(vault, 'vault', 'restore', '--from', 'daly-1'),
      withPassphrase(),
    );
    expect(typo.exitCode).toBe(3);
    expect(typo.err).toContain('daily-1');
  });

  it('of a file that is no backup change nothing', async () => {
    const { vault } = await aVaultWith('one');
    const file = join(aFolder(), 'copy');
    writeFileSync(file, 'something else');
    const before = filesIn(vault);
    const words = on(vault, 'vault', 'restore', '--from', file);
    expect((await demarche(words, withPassphrase())).exitCode).toBe(1);
    expect(filesIn(vault)).toEqual(before);
  });

  it('into what is no folder is refused in words', async () => {
    const file = join(aFolder(), 'file');
    writeFileSync(file, 'mine');
    for (const words of [['create'], ['restore', '--from', file]])
      expect((await demarche(on(file, 'vault', ...words), withPassphrase())).exitCode).toBe(4);
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('name the file that could not be written, not the vault', async () => {
    const { vault } = await aVaultWith('one');
    const file = join(aFolder(), 'no-such-folder', 'copy');
    const { exitCode, err } = await demarche(
      on(vault, 'vault', 'backup', '--out', file),
      withPassphrase(),
    );
    expect(exitCode).toBe(4);
    expect(err).toContain(`${file} was not written: there is no such folder`);
  });
});

describe('demarche vault passphrase', () => {
  const change = (vault: string) => on(vault, 'vault', 'passphrase', '--new-passphrase-fd', '3');

  it('closes the vault to the old passphrase and opens it to the new', async () => {
    const { vault, key } = await aVaultWith('one');
    const { exitCode } = await demarche(change(vault), {
      lines: { 3: [PASSPHRASE, NEXT_PASSPHRASE] },
    });
    expect(exitCode).toBe(0);
    expect((await demarche(on(vault, 'note', 'list'), withPassphrase())).exitCode).toBe(5);
    expect(await textsIn(vault, withPassphrase(NEXT_PASSPHRASE))).toEqual(['one']);
    expect((await demarche(onByKey(vault, 'note', 'list'), byKey(key))).exitCode).toBe(0);
  });

  it('helps who has only the recovery key', async () => {
    const { vault, key } = await aVaultWith('one');
    const words = [...onByKey(vault, 'vault', 'passphrase'), '--new-passphrase-fd', '3'];
    const given = { lines: { 3: [NEXT_PASSPHRASE], 4: [key.toLowerCase().replaceAll('-', ' ')] } };
    expect((await demarche(words, given)).exitCode).toBe(0);
    expect(await textsIn(vault, withPassphrase(NEXT_PASSPHRASE))).toEqual(['one']);
  });

  it('keeps the old one when the new one is weak', async () => {
    const { vault } = await aVaultWith('one');
    const { exitCode } = await demarche(change(vault), { lines: { 3: [PASSPHRASE, 'weak'] } });
    expect(exitCode).toBe(5);
    expect(await textsIn(vault)).toEqual(['one']);
  });
});
