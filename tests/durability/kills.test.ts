import { randomInt } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { isStray } from '#main/vault/replace-file.ts';
import { bodiesOf, noteAppeals } from '#tests/support/commands.ts';
import { aVault } from '#tests/support/vault.ts';
import { byPassphrase, NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { Program } from './programs.ts';
import { report } from './report.ts';
import { codeOf } from './story.ts';
import { isLong } from './tier.ts';

const KILLS = isLong ? 500 : 60;
/** Longest time from the first edit to a kill, in milliseconds: about 100 edits. */
const LATEST = 250;

async function aStore(): Promise<string> {
  const { vault, folder } = aVault();
  await vault.create(PASSPHRASE);
  await vault.lock();
  return folder;
}

/** Milliseconds between the request for an edit that is not there and the kill; 0 without one. */
function sinceAsked(program: Program, number: number): number {
  const at = program.lines.indexOf(`asked ${number}`);
  return at < 0 ? 0 : Math.round(program.goneAt - (program.heardAt[at] ?? 0));
}

const numbersIn = (lines: readonly string[], word: string): number[] =>
  lines.filter((line) => line.startsWith(word)).map((line) => Number(line.split(' ')[1]));

describe('a program killed at any moment', () => {
  it(
    'has lost nothing that it called saved, and leaves nothing half',
    async () => {
      const folder = await aStore();
      const figures = {
        kills: 0,
        edits: 0,
        lost: 0,
        unreadable: 0,
        strays: 0,
        underWay: 0,
        typedInVain: 0,
      };
      let last = 0;
      for (; figures.kills < KILLS; figures.kills++) {
        const program = await Program.start(folder);
        await program.ask('unlock', PASSPHRASE);
        program.tell('edits', `${last + 1}`);
        await program.next();
        await pause(randomInt(LATEST));
        await program.kill();
        const saved = Math.max(last, ...numbersIn(program.lines, 'saved'));
        const asked = Math.max(saved, ...numbersIn(program.lines, 'asked'));
        figures.strays += readdirSync(folder).filter(isStray).length;

        const { vault } = aVault({ folder });
        const code = await codeOf(() => vault.unlock(byPassphrase()));
        expect(code).toBeNull();
        const there = bodiesOf(await vault.open(noteAppeals)).map(Number);
        expect(there).toEqual(there.map((_, at) => at + 1));
        expect(there.length).toBeGreaterThanOrEqual(saved);
        expect(there.length).toBeLessThanOrEqual(asked);
        if (there.length > saved) figures.underWay += 1;
        figures.typedInVain = Math.max(figures.typedInVain, sinceAsked(program, there.length + 1));
        last = there.length;
        const { checked } = await vault.verify();
        expect(checked.filter(({ problem }) => problem !== null)).toEqual([]);
        expect(readdirSync(folder).filter(isStray)).toEqual([]);
        await vault.lock();
      }
      report('R2', 'random kills', { ...figures, edits: last });
      // R12: of what was handed to the vault. Typing reaches it within a second (see the screens).
      expect(figures.typedInVain).toBeLessThan(1_000);
      expect(last).toBeGreaterThan(KILLS);
    },
    KILLS * 3_000,
  );

  it.each(['passphrases', 'rekeys'])(
    'leaves exactly one of two passphrases (%s)',
    async (what) => {
      const folder = await aStore();
      const kills = Math.ceil(KILLS / 4);
      let current = PASSPHRASE;
      let changes = 0;
      for (let kill = 0; kill < kills; kill++) {
        const other = current === PASSPHRASE ? NEXT_PASSPHRASE : PASSPHRASE;
        const program = await Program.start(folder);
        await program.ask('unlock', current);
        program.tell(what, current, other);
        await program.next();
        await pause(randomInt(LATEST));
        await program.kill();
        const said = program.lines.filter((line) => /^(asked|saved) /.test(line));
        changes += said.filter((line) => line.startsWith('saved')).length;

        const { vault } = aVault({ folder });
        const codes = [
          await codeOf(() => vault.unlock(byPassphrase(PASSPHRASE))),
          await codeOf(() => vault.unlock(byPassphrase(NEXT_PASSPHRASE))),
        ];
        expect(codes.toSorted()).toEqual(['vault.wrongPassphrase', null].toSorted());
        current = codes[0] === null ? PASSPHRASE : NEXT_PASSPHRASE;
        // What was called saved last holds, unless the change after it was already under way.
        const [word, ...words] = (said.at(-1) ?? '').split(' ');
        if (word === 'saved') expect(current).toBe(words.join(' '));
        await vault.lock();
      }
      report('R22', `kills during ${what}`, { kills, changes });
      expect(changes).toBeGreaterThan(0);
    },
    120_000,
  );

  it(
    'leaves the restored state or the one before it',
    async () => {
      const folder = await aStore();
      const path = join(folder, '..', 'copy');
      const { vault } = aVault({ folder });
      await vault.unlock(byPassphrase());
      await vault.backUp(path);
      await vault.lock();
      const kills = Math.ceil(KILLS / 6);
      let restored = 0;
      for (let kill = 0; kill < kills; kill++) {
        const program = await Program.start(folder);
        await program.ask('unlock', PASSPHRASE);
        program.tell('restores', path);
        await pause(randomInt(LATEST));
        await program.kill();
        restored += numbersIn(program.lines, 'saved').length;
        const again = aVault({ folder }).vault;
        expect(await codeOf(() => again.unlock(byPassphrase()))).toBeNull();
        const bodies = bodiesOf(await again.open(noteAppeals));
        expect(bodies.length).toBeLessThanOrEqual(1);
        await again.lock();
      }
      report('R14', 'kills during restores', { kills, restored });
      expect(restored).toBeGreaterThan(0);
    },
    KILLS * 2_000,
  );
});
