import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodiesOf, noteAppeals } from '#tests/support/commands.ts';
import { aFolder } from '#tests/support/folders.ts';
import { aVault } from '#tests/support/vault.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { Program, twoAtATime } from './programs.ts';
import { report } from './report.ts';
import { trace } from './strace.ts';

const hasStrace = spawnSync('strace', ['-V']).status === 0;

const FLUSHES = ['fsync', 'fdatasync'];
const CALLS = ['openat', 'pwrite64', 'pread64', ...FLUSHES, 'link', 'rename', 'ftruncate', 'close'];

/** A store with edits in its snapshot and in its journal. */
async function aStore(): Promise<string> {
  const { vault, folder } = aVault();
  await vault.create(PASSPHRASE);
  await vault.lock();
  return folder;
}

/** A program that has done everything once, so that nothing is left to be loaded. */
async function warm(folder: string): Promise<Program> {
  const program = await Program.start(folder);
  await program.ask('unlock', PASSPHRASE);
  for (const words of [['edit', 'first'], ['save'], ['edit', 'second'], ['edit', 'third']])
    expect(await program.ask(...words)).toMatch(/^done/);
  return program;
}

async function notesIn(folder: string): Promise<readonly string[]> {
  const { vault } = aVault({ folder });
  await vault.unlock(byPassphrase(), { viewOnly: true });
  return bodiesOf(await vault.open(noteAppeals));
}

describe.runIf(hasStrace)('as the system sees it', () => {
  it('an edit is written, flushed, read back, and only then called saved', async () => {
    const program = await warm(await aStore());
    const watched = await trace(program.pid, join(aFolder(), 'trace'), [
      ...CALLS,
      'write',
      'unlink',
    ]);
    expect(await program.ask('edit', 'watched')).toMatch(/^done/);
    const calls = namesOf(await watched.end());
    await program.kill();
    expect(calls).toEqual(['pwrite64 journal', 'flush journal', 'pread64 journal', 'write answer']);
  });

  it('a save is written, flushed, read back, put in place, flushed, and only then called so', async () => {
    const program = await warm(await aStore());
    const watched = await trace(program.pid, join(aFolder(), 'trace'), [...CALLS, 'write']);
    expect(await program.ask('save')).toMatch(/^done/);
    const calls = namesOf(await watched.end());
    await program.kill();
    const order = [
      'pwrite64 part',
      'flush part',
      'pwrite64 journal',
      'flush journal',
      'flush folder',
      'pwrite64 head',
      'flush head',
      'openat head',
      'link head',
      'rename head',
      'flush folder',
      'write answer',
    ];
    let at = 0;
    for (const step of order) {
      const next = calls.indexOf(step, at);
      expect(next, `${step} in ${calls.slice(at)}`).toBeGreaterThan(-1);
      at = next + 1;
    }
    expect(calls.slice(at)).toEqual([]);
  });
});

/** What each call was about, in two words: `pwrite64 journal`, `flush folder`, `write answer`. */
const namesOf = (calls: readonly string[]): readonly string[] =>
  calls.map(nameOf).filter((name) => name !== null);

function nameOf(call: string): string | null {
  const [, name = '', rest = ''] = /^(\w+)\((.*)/.exec(call) ?? [];
  if (name === 'write') return rest.includes('done ') ? 'write answer' : null;
  const [, file] = /[<"][^>"]*\/vault([^>"]*)[>"]/.exec(rest) ?? [];
  if (file === undefined) return null;
  const [, about = file === '' ? 'folder' : 'other'] = /^\/(part|journal|head)/.exec(file) ?? [];
  return `${FLUSHES.includes(name) ? 'flush' : name} ${about}`;
}

const ACTS = [
  { name: 'an edit', words: ['edit', 'under way'], adds: ['under way'] },
  { name: 'a save', words: ['save'], adds: [] },
] as const;
type Act = (typeof ACTS)[number];

type Tally = { faults: number; refused: number; problems: string[] };

const CHANGES = CALLS.filter((call) => call !== 'close' && call !== 'pread64');
const INJECTIONS = [
  ...CALLS.flatMap((call) => [`${call}:error=EIO`, `${call}:error=ENOSPC`]),
  ...CHANGES.map((call) => `${call}:signal=SIGKILL`),
];

describe.runIf(hasStrace)('every system call of', () => {
  it.each(ACTS)(
    '$name may fail, or be its last',
    async (act) => {
      const tally: Tally = { faults: 0, refused: 0, problems: [] };
      await twoAtATime(INJECTIONS, async (injection) => {
        const bench = await aBench();
        await injectEach(bench, injection, act, tally);
        await bench.program.kill();
      });
      const { problems, ...figures } = tally;
      report('R3', `system calls of ${act.name}`, { ...figures, bad: problems.length });
      expect(problems).toEqual([]);
      expect(figures.faults).toBeGreaterThan(5);
    },
    240_000,
  );
});

/** A store, the program that has it open, and the notes in it. */
type Bench = { readonly folder: string; program: Program; notes: readonly string[] };

async function aBench(): Promise<Bench> {
  const folder = await aStore();
  const program = await warm(folder);
  return { folder, program, notes: await notesIn(folder) };
}

/** The first, the second, … call of a kind, until the act is over before it. */
async function injectEach(bench: Bench, injection: string, act: Act, tally: Tally): Promise<void> {
  for (let when = 1; ; when++) {
    const { pid } = bench.program;
    const inject = `${injection}:when=${when}`;
    const watched = await trace(pid, join(aFolder(), 'trace'), CALLS, inject);
    const answer = await bench.program.ask(...act.words);
    const calls = await watched.end(answer === null);
    const hasFired = answer === null || calls.some((call) => call.includes('(INJECTED)'));
    if (!hasFired) return;
    tally.faults += 1;
    if (!answer?.startsWith('done')) tally.refused += 1;
    const problem = await wrongAfter(bench, act, answer);
    if (problem) tally.problems.push(`${inject}: ${problem}`);
    if (problem || answer === null) Object.assign(bench, await goneOn(bench));
  }
}

async function goneOn({ folder, program }: Bench): Promise<Bench> {
  await program.kill();
  const next = await warm(folder);
  return { folder, program: next, notes: await notesIn(folder) };
}

/** What is wrong with a store after a call failed in its program, or killed it. */
async function wrongAfter(bench: Bench, act: Act, answer: string | null): Promise<string | null> {
  const isDone = answer?.startsWith('done') ?? false;
  if (answer !== null && !isDone && !/^failed vault\./.test(answer)) return answer;
  const [before, after] = [bench.notes.join(), [...bench.notes, ...act.adds].join()];
  const there = (await notesIn(bench.folder)).join();
  if (there !== after && (isDone || there !== before)) return `${answer}, but there is ${there}`;
  if (answer === null) return null;
  const again = isDone ? answer : await bench.program.ask(...act.words);
  bench.notes = await notesIn(bench.folder);
  if (!again?.startsWith('done')) return `the second try: ${again}`;
  return bench.notes.join() === after ? null : 'the second try is not there';
}
