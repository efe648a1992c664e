// "No plaintext anywhere" (R18), also not of the recovery key (R23), also not after a lock (R27) or a
// kill. Every private field holds a word of its own; then every place where a program leaves things
// is searched for them in every form (support/canary.ts). What was swapped out is beyond this.
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { readRecoveryKey } from '#core/vault/recovery-key.ts';
import { type Canary, filesChanged, formsIn, search, wordsCanary } from '#tests/support/canary.ts';
import {
  createVault,
  expect,
  lock,
  PASSPHRASE,
  type Running,
  start,
  test,
  unlock,
} from './fixture.ts';
import { inTheLetter, type PrivateWords, privateCommands, privateWords } from './private-words.ts';
import { goTo, openConcern, openSender } from './steps.ts';

// A trace would keep on disk whatever is typed here.
test.use({ trace: 'off' });

const APPEAL = 'iphr-2013-11-19-appeal-eu-central-asia';
const LETTER = '8f0e4c1a-9f6e-4c0b-8f2e-1234567890ab';

/** Where programs leave things: temporary files, shared memory, home, dumps of crashes. */
const PLACES = [
  ...[tmpdir(), homedir(), '/dev/shm', '/tmp', '/var/tmp', '/var/crash'],
  '/var/lib/systemd/coredump',
];

/** The recovery key as it is printed, as it is typed, and as the bytes that it stands for. */
function keyCanaries(key: string): readonly Canary[] {
  const read = readRecoveryKey(key);
  if (!read.ok) throw new Error('the program showed a key that is none');
  return [
    wordsCanary('recovery key', key),
    wordsCanary('recovery key without dashes', key.replaceAll('-', '')),
    { name: 'bytes of the recovery key', bytes: read.key },
  ];
}

/** From the one that stands in these specs, and so on this disk, to one of this run alone. */
async function changePassphrase(page: Page, next: string): Promise<void> {
  const answer = await page.evaluate(
    ([passphrase, following]) =>
      window.demarche.call('vault.changePassphrase', {
        current: { kind: 'passphrase', passphrase },
        next: following,
      }),
    [PASSPHRASE, next] as const,
  );
  expect(answer).toMatchObject({ ok: true });
}

/** Stores officials, a letter, a meeting and the default sender, each field with its word. */
async function fill(page: Page, words: PrivateWords): Promise<void> {
  const answers = await page.evaluate(
    async (commands) => {
      const all = [];
      for (const [base, command] of commands.entries())
        all.push(await window.demarche.call('workspace.apply', { base, command }));
      return all;
    },
    privateCommands(words, LETTER, APPEAL),
  );
  expect(answers).toMatchObject(answers.map(() => ({ ok: true })));
  await page.reload();
  await (await openSender(page)).fill(words.word('settings.organisation'));
  for (const [label, field] of [
    ['Address, one line each', 'settings.address'],
    ['Contact', 'settings.contact'],
    ['Who signs', 'settings.signatory'],
  ] as const)
    await page.getByRole('textbox', { name: label }).fill(words.word(field));
}

/** Writes a note with tags as a person does, copies from it and leaves another one begun. */
async function writeNotes(page: Page, { word }: PrivateWords): Promise<void> {
  await goTo(page, 'Overview');
  await openConcern(page);
  await page.keyboard.press('Control+m');
  await page.keyboard.type(`${word('note.body')} — «встреча»`);
  await page.getByRole('textbox', { name: 'Tags' }).fill(word('note.tag'));
  await page.getByRole('button', { name: 'Done' }).click();
  await page.evaluate(async (text) => {
    await window.demarche.call('clipboard.copy', { text });
    await window.demarche.call('clipboard.guard', null);
  }, word('note.copied'));
  await page.keyboard.press('Control+m');
  await page.keyboard.type(word('note.begun'));
}

/** Saves the letter in a place of the user's choosing, and makes a call that fails on its words. */
async function exportLetter({ electronApp, page }: Running, file: string, words: PrivateWords) {
  await electronApp.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  const answers = await page.evaluate(
    async ([letterId, refused]) => [
      await window.demarche.call('letters.export', { letterId, what: 'letter' }),
      await window.demarche.call('workspace.open', { appealIds: [refused] }),
      await window.demarche.call('library.appeal', { appealId: 'no-such', [refused]: 1 }),
    ],
    [LETTER, words.word('refused')] as const,
  );
  expect(answers).toMatchObject([
    { ok: true, value: { savedAs: file } },
    { ok: false },
    { ok: false },
  ]);
}

const titlesOf = async (electronApp: ElectronApplication, page: Page): Promise<string> => {
  const ofWindow = await electronApp.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map((window) => window.getTitle()),
  );
  return [...new Set([...ofWindow, await page.title()])].join();
};

/** Everything the program says on its own terminal. */
function saidBy(electronApp: ElectronApplication): () => string {
  const said: string[] = [];
  const { stdout, stderr } = electronApp.process();
  for (const stream of [stdout, stderr])
    stream?.on('data', (data: Buffer) => said.push(data.toString('utf8')));
  return () => said.join('');
}

async function kill({ electronApp }: Running): Promise<void> {
  const gone = new Promise((resolve) => electronApp.process().once('exit', resolve));
  electronApp.process().kill('SIGKILL');
  await gone;
}

/** Rights of all files and folders in a place that are wider than they should be. */
const tooWide = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const { mode } = statSync(path);
      return (mode & 0o777) !== (statSync(path).isDirectory() ? 0o700 : 0o600);
    });

test('no private word lies anywhere on the disk in any form, but in the letter that was saved', async ({
  userData: around,
}) => {
  test.setTimeout(120_000);
  const began = Date.now() - 1000; // some file systems keep whole seconds
  const [userData, chosen] = [join(around, 'data'), join(around, 'chosen')];
  mkdirSync(userData, { mode: 0o700 });
  mkdirSync(chosen);
  const letter = join(chosen, 'letter.docx');
  const words = privateWords();
  const passphrase = `tundra ${words.word('passphrase')} maple`;
  const running = await start(userData);
  const said = saidBy(running.electronApp);
  const key = await createVault(running.page);
  await changePassphrase(running.page, passphrase);
  const canaries = [wordsCanary('a private word', words.stem), ...keyCanaries(key)];
  const hits = () =>
    search([...new Set(PLACES.flatMap((place) => filesChanged(place, began)))], canaries).filter(
      ({ file }) => file !== letter,
    );

  await fill(running.page, words);
  await exportLetter(running, letter, words);
  await writeNotes(running.page, words);
  const title = await titlesOf(running.electronApp, running.page);
  expect(hits(), 'while it is open').toEqual([]);

  const locked = await lock(running);
  expect(await titlesOf(running.electronApp, locked)).toBe(title);
  expect(title).toBe('Demarche');
  expect(hits(), 'after locking').toEqual([]);

  await unlock(locked, passphrase);
  await (await openSender(locked)).fill(words.word('settings.again'));
  await kill(running);
  expect(hits(), 'after kill -9').toEqual([]);

  const again = await start(userData);
  const saidAgain = saidBy(again.electronApp);
  await unlock(again.page, passphrase);
  expect(await (await openSender(again.page)).inputValue()).toContain(words.stem);
  expect(process.platform === 'win32' ? [] : tooWide(userData)).toEqual([]);
  await again.electronApp.close();
  expect(hits(), 'after the end').toEqual([]);
  expect(formsIn(Buffer.from(said() + saidAgain()), canaries), 'on the terminal').toEqual([]);

  // The letter shows that the search finds, and that it holds its own fields and no other's.
  expect(search([letter], canaries).length).toBeGreaterThan(0);
  const fields = [...words.fields].map((field) => wordsCanary(field, words.word(field)));
  const found = new Set(formsIn(readFileSync(letter), fields).map(({ canary }) => canary));
  expect([...found].toSorted()).toEqual(inTheLetter.toSorted());
});
