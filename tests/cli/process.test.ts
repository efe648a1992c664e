import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { openSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { FLOOR } from '#main/vault/crypto/kdf.ts';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
import { placeOf } from '#main/vault/place.ts';
import { realTools } from '#main/vault/real-tools.ts';
import { aFolder } from '#tests/support/folders.ts';
import { namesOf } from '#tests/support/vault-spies.ts';
import { PASSPHRASE } from '#tests/support/vault-tools.ts';
import { CONCERN, on } from './desk.ts';

const root = resolve(import.meta.dirname, '../..');
const CLI = ['--disable-warning=ExperimentalWarning', 'electron/cli/index.ts'];
const LAUNCHER = join(root, 'electron/cli/demarche');
const worker = new URL('../../electron/main/vault/crypto/kdf-worker.ts', import.meta.url);

/** A vault that real processes open, at the least that Argon2id may cost. */
async function aRealVault(): Promise<string> {
  const vault = join(aFolder(), 'vault');
  const made = encryptedVault(placeOf(vault), { ...realTools(worker), cost: async () => FLOOR });
  await made.create(PASSPHRASE);
  await made.lock();
  return vault;
}

/** Starts the terminal face with the passphrase waiting on file descriptor 3. */
function start(words: readonly string[], out: 'pipe' | number = 'pipe') {
  const file = join(aFolder(), 'passphrase');
  writeFileSync(file, `${PASSPHRASE}\n`);
  // A marked seam: three pipes are asked for; types know this only where nothing follows them.
  const child = spawn(process.execPath, [...CLI, ...words], {
    cwd: root,
    stdio: ['pipe', out, 'pipe', openSync(file, 'r')],
  }) as ChildProcessWithoutNullStreams;
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | string>((settle) =>
    child.on('exit', (code, signal) => settle(code ?? signal ?? 'unknown')),
  );
  const errors = text(child.stderr).catch(() => ''); // a test may close it
  return { child, ended, errors };
}

async function finish(words: readonly string[]) {
  const { child, ended, errors } = start(words);
  child.stdin.end();
  const [out, err, exitCode] = await Promise.all([text(child.stdout), errors, ended]);
  return { out: out.split('\n').filter(Boolean), err, exitCode };
}

/** A process that has said `saved` of these notes and waits for more. */
async function startedWith(vault: string, ...notes: readonly string[]) {
  const started = start(on(vault, 'note', 'add', '--concern', CONCERN, '--stdin-lines'));
  const lines = createInterface({ input: started.child.stdout })[Symbol.asyncIterator]();
  for (const [at, note] of notes.entries()) {
    started.child.stdin.write(`${note}\n`);
    expect((await lines.next()).value).toBe(`saved ${at + 1}`);
  }
  return started;
}

const list = (vault: string) => finish(on(vault, 'note', 'list'));
const bodies = ({ out }: { readonly out: readonly string[] }) =>
  out.map((line) => line.split('\t').at(-1));

describe('demarche as a process', () => {
  it('makes a vault that only its user can read, with the passphrase from a file descriptor', async () => {
    const vault = join(aFolder(), 'vault');
    const { exitCode, out } = await finish(on(vault, 'vault', 'create'));
    expect(exitCode).toBe(0);
    expect(out.at(-1)).toMatch(/^([0-9A-Z]{5}-){12}[0-9A-Z]{5}$/);
    const modes = readdirSync(vault).map((name) => statSync(join(vault, name)).mode & 0o777);
    expect(new Set([...modes, statSync(`${vault}.last-seen`).mode & 0o777])).toEqual(
      new Set([0o600]),
    );
    expect(statSync(vault).mode & 0o777).toBe(0o700);
  });

  it('holds the vault alone while it adds; killed outright, it has kept all it called saved', async () => {
    const vault = await aRealVault();
    const { child, ended } = await startedWith(vault, 'one', 'two');
    const [refused, listed] = await Promise.all([
      finish(on(vault, 'note', 'add', '--concern', CONCERN, '--text', 'three')),
      list(vault),
    ]);
    expect(refused.exitCode).toBe(5);
    expect(listed.err).toContain('Another program has the vault open');
    expect(bodies(listed)).toEqual(['one', 'two']);
    child.kill('SIGKILL');
    expect(await ended).toBe('SIGKILL');
    expect(bodies(await list(vault))).toEqual(['one', 'two']);
  });

  it('takes the passphrase as the first line of what is piped in, and the rest as notes', async () => {
    const vault = await aRealVault();
    const words = ['note', 'add', '--vault', vault, '--concern', CONCERN, '--stdin-lines'];
    const { status, stdout } = spawnSync(LAUNCHER, [...words, '--passphrase-fd', '0'], {
      input: `${PASSPHRASE}\none\ntwo\n`,
      encoding: 'utf8',
    });
    expect([status, stdout]).toEqual([0, 'saved 1\nsaved 2\n']);
    expect(bodies(await list(vault))).toEqual(['one', 'two']);
  });

  it('asked to end by a signal, it locks the vault and says by which', async () => {
    const vault = await aRealVault();
    const { child, ended } = await startedWith(vault, 'one');
    child.stdin.write('begun, not end');
    child.kill('SIGTERM');
    expect(await ended).toBe(128 + 15);
    const { exitCode, out } = await finish(on(vault, 'vault', 'verify'));
    expect(exitCode).toBe(0);
    expect(out[0]).toContain('1 saved change');
    expect(bodies(await list(vault))).toEqual(['one']);
  });

  it('ends after the note under way when nobody reads on, and locks the vault', async () => {
    const vault = await aRealVault();
    const before = namesOf(vault, 'generation').length;
    const { child, ended, errors } = await startedWith(vault, 'one');
    child.stdout.destroy();
    child.stdin.write('two\nthree\nfour\nfive\n');
    expect(await ended).toBe(141);
    expect(await errors).not.toContain('Error');
    expect(namesOf(vault, 'generation').length).toBeGreaterThan(before);
    const saved = bodies(await list(vault));
    expect(saved.slice(0, 2)).toEqual(['one', 'two']);
    expect(saved).not.toContain('five');
  });

  it('tells of a recovery key that nobody saw, be the reader gone or the disk full', async () => {
    const [one, two] = [join(aFolder(), 'one'), join(aFolder(), 'two')];
    const gone = start(on(one, 'vault', 'create'));
    gone.child.stdout.destroy();
    expect(await gone.ended).toBe(141);
    const full = start(on(two, 'vault', 'create'), openSync('/dev/full', 'w'));
    expect(await full.ended).toBe(4);
    for (const { errors } of [gone, full])
      expect(await errors).toContain('Nobody saw the recovery key');
    expect((await full.errors).trim().split('\n')).toEqual([
      `Made a vault at ${two}`,
      'Nobody saw the recovery key: make a new one with demarche vault rekey',
      'The output could not be written: the disk is full.',
    ]);
    for (const vault of [one, two]) expect((await list(vault)).exitCode).toBe(0);
  });

  it('does not fail because nobody hears its remarks', async () => {
    const vault = await aRealVault();
    const { child, ended } = start(on(vault, 'note', 'list'));
    child.stderr.destroy();
    expect(await ended).toBe(0);
  });

  it('says what to do where there is no terminal, and where a file descriptor is not open', async () => {
    const vault = await aRealVault();
    const nowhere = await finish(['vault', 'verify', '--vault', vault]);
    expect(nowhere.exitCode).toBe(2);
    expect(nowhere.err).toContain('--passphrase-fd 3 3< FILE');
    // Node itself has descriptors open there, from which nothing ever comes.
    for (const fd of ['5', '7']) {
      const silent = await finish(['vault', 'verify', '--vault', vault, '--passphrase-fd', fd]);
      expect(silent.exitCode).toBe(2);
      expect(silent.err).toContain(`nothing to read on file descriptor ${fd}`);
    }
  });
});
