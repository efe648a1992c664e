import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Vault } from '#main/vault/vault.ts';
import { aNote, bodiesOf, noteAppeals } from '#tests/support/commands.ts';
import { aVault } from '#tests/support/vault.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { Program } from './programs.ts';
import { report } from './report.ts';
import { codeOf } from './story.ts';
import { isLong } from './tier.ts';

async function aStore(): Promise<string> {
  const { vault, folder } = aVault();
  await vault.create(PASSPHRASE);
  await vault.lock();
  return folder;
}

const edit = (vault: Vault, body: string) =>
  codeOf(() => vault.apply(vault.current().revision, aNote(body)));

describe('two programs on one store', () => {
  it('the second is told so, may look on while the first writes, and writes once it is dead', async () => {
    const folder = await aStore();
    const first = await Program.start(folder);
    await first.ask('unlock', PASSPHRASE);
    await first.ask('edit', '0');
    const { vault } = aVault({ folder });
    expect(await codeOf(() => vault.unlock(byPassphrase()))).toBe('vault.inUse');
    first.tell('edits', '1');
    const LOOKS = 100;
    const torn: string[] = [];
    for (let look = 0; look < LOOKS; look++) {
      const code = await codeOf(() => vault.unlock(byPassphrase(), { viewOnly: true }));
      const bodies = code === null ? bodiesOf(await vault.open(noteAppeals)).map(Number) : [];
      if (code !== null) torn.push(code);
      else if (bodies.some((body, at) => body !== at)) torn.push(bodies.join());
    }
    expect(await edit(vault, 'not allowed')).toBe('vault.viewOnly');
    await first.kill();
    expect(await codeOf(() => vault.unlock(byPassphrase()))).toBeNull();
    const there = bodiesOf(await vault.open(noteAppeals)).length;
    const saved = first.lines.filter((line) => line.startsWith('saved')).length;
    expect(there).toBeGreaterThan(saved);
    expect(await edit(vault, `${there}`)).toBeNull();
    await vault.lock();
    report('R10', 'looking on while another writes', {
      looks: LOOKS,
      torn: torn.length,
      edits: there,
    });
    expect(torn).toEqual([]);
  }, 60_000);

  // Where the lock does not reach: a shared folder of another computer, a file system without locks.
  it('that do not see each other’s lock never overwrite one another silently', async () => {
    const folder = await aStore();
    const programs = [await Program.start(folder), await Program.start(folder)];
    for (const program of programs) expect(await program.ask('past')).toMatch(/^done/);
    const said: string[] = [];
    for (let turn = 0; turn < 120; turn++) {
      const program = programs[turn % 2];
      const answer = await program?.ask('edit', `${turn}`);
      said.push(answer?.startsWith('done') ? `saved ${turn}` : `refused ${answer?.slice(7)}`);
      if (!answer?.startsWith('done')) await program?.ask('past');
    }
    for (const program of programs) await program.kill();
    await expectNothingLost(folder, said, 'two writers past the lock, in turn');
  }, 60_000);

  // At the same moment, not in turn: some may be lost between a look at the file and a write to it.
  it.runIf(isLong)(
    'that do not see each other’s lock may write at the same moment',
    async () => {
      const folder = await aStore();
      const programs = [await Program.start(folder), await Program.start(folder)];
      const runs = programs.map(async (program, at) => {
        program.tell('rivals', 'ab'.charAt(at), '60');
        let line = await program.next();
        while (line !== null && !line.startsWith('done')) line = await program.next();
      });
      await Promise.all(runs);
      const said = programs.flatMap(({ lines }) => lines);
      for (const program of programs) await program.kill();
      await expectNothingLost(folder, said, 'two writers past the lock, at once');
    },
    60_000,
  );
});

async function expectNothingLost(
  folder: string,
  said: readonly string[],
  what: string,
): Promise<void> {
  const after = (word: string) =>
    said.filter((line) => line.startsWith(word)).map((line) => line.slice(word.length + 1));
  const [saved, refused] = [after('saved'), after('refused')];
  const { found, copies } = await everythingIn(folder);
  const lost = saved.filter((body) => !found.has(body)).length;
  report('R10', what, { saved: saved.length, refused: refused.length, copies, lost });
  expect(lost).toBe(0);
  expect(refused.filter((code) => !/^vault\.(conflict|inUse)/.test(code))).toEqual([]);
  expect(copies).toBeGreaterThan(0);
}

/** All notes in the store and in the copies that conflicts left. */
async function everythingIn(
  folder: string,
): Promise<{ found: ReadonlySet<string>; copies: number }> {
  const { vault } = aVault({ folder });
  await vault.unlock(byPassphrase());
  const found = new Set(bodiesOf(await vault.open(noteAppeals)));
  const copies = readdirSync(folder).filter((name) => name.startsWith('conflict-'));
  await vault.lock();
  for (const name of copies) {
    const { vault: other } = aVault();
    await other.restore({ path: join(folder, name) }, byPassphrase());
    for (const body of bodiesOf(await other.open(noteAppeals))) found.add(body);
    await other.lock();
  }
  return { found, copies: copies.length };
}
