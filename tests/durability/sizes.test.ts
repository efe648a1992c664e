import { randomUUID } from 'node:crypto';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { LONGEST_NOTE } from '#core/annotations/annotation.ts';
import { Command } from '#core/workspace/command.ts';
import type { Vault } from '#main/vault/vault.ts';
import { aNote, bodiesOf, noteAppeal } from '#tests/support/commands.ts';
import { aVault } from '#tests/support/vault.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { report } from './report.ts';

const OFFICIALS = 10_000;
const ANNOTATIONS = 5_000;
const LARGE = 10_000_000;
const EDITS = 100;
/**
 * Milliseconds. R15 asks for 400 and 2,000 of a machine that is left alone; here two cores are
 * shared with other tests.
 */
const SAVED_WITHIN = 3 * 400;
const OPEN_WITHIN = 3 * 2_000;

/** Many letters of two alphabets: bytes and characters are not the same. */
const text = (length: number): string =>
  'нота note '.repeat(Math.ceil(length / 10)).slice(0, length);

const holder = (number: number) =>
  Command.parse({
    type: 'officials.confirmHolder',
    holder: {
      id: randomUUID(),
      officeId: 'eu-hrvp',
      holder: {
        name: `A. Person ${number}`,
        surname: `Person ${number}`,
        honorific: null,
        from: null,
        to: null,
        asOf: '2026',
        source: 'a letterhead',
      },
      confirmedOn: '2026-11-24',
    },
  });

/** How long each took, in milliseconds, shortest first. */
async function applyAll(vault: Vault, commands: readonly Command[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const command of commands) {
    const start = performance.now();
    await vault.apply(vault.current().revision, command);
    times.push(performance.now() - start);
  }
  return times.toSorted((a, b) => a - b);
}

const numbered = <T>(count: number, make: (number: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, number) => make(number));

/** The longest time for which nothing else could run, in milliseconds. */
async function longestBlock(work: () => Promise<unknown>): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  await work();
  delay.disable();
  return Math.round(delay.max / 1e6);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return Math.round(performance.now() - start);
}

describe('a large store', () => {
  it(`of ${OFFICIALS} officials, ${ANNOTATIONS} notes and one of 10 MB opens and saves in time`, async () => {
    const { vault, folder } = aVault();
    await vault.create(PASSPHRASE);
    const made = [
      ...numbered(OFFICIALS, holder),
      ...numbered(ANNOTATIONS, (n) => aNote(`${n} ${text(300)}`)),
    ];
    // Taken away as unsaved edits and brought back: the same store without 15,000 flushes.
    const copy = `${folder}-copy`;
    await vault.backUp(copy, made);
    await vault.restore({ path: copy }, byPassphrase());
    await vault.open([noteAppeal]);
    const large = await timeOf(() => applyAll(vault, [aNote(text(LARGE))]));
    const times = await applyAll(
      vault,
      numbered(EDITS, (n) => aNote(`later ${n}`)),
    );
    const blockOfEdit = await longestBlock(() =>
      applyAll(
        vault,
        numbered(10, (n) => holder(n)),
      ),
    );
    const locking = await timeOf(() => vault.lock());

    const { vault: again } = aVault({ folder });
    let opening = 0;
    const block = await longestBlock(async () => {
      opening = await timeOf(() => again.unlock(byPassphrase()));
    });
    const first = await timeOf(() => again.open([noteAppeal]));
    const bodies = bodiesOf(again.current());
    expect(bodies).toHaveLength(ANNOTATIONS + 1 + EDITS);
    expect(bodies[ANNOTATIONS]).toBe(text(LARGE));
    const after = await applyAll(
      again,
      numbered(EDITS, (n) => aNote(`after ${n}`)),
    );
    const blockOfSave = await longestBlock(() => again.allowEraseLocked(true));
    await again.lock();

    const p95 = (sorted: readonly number[]) =>
      Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0);
    report('R15', 'a large store', {
      'open ms': opening,
      'its notes ms': first,
      'edit p95 ms': p95(times),
      'edit p95 ms after opening': p95(after),
      'edit of 10 MB ms': large,
      'locking ms': locking,
      'longest block: edit': blockOfEdit,
      'longest block: opening': block,
      'longest block: snapshot': blockOfSave,
    });
    expect(opening).toBeLessThan(OPEN_WITHIN);
    expect(p95(times)).toBeLessThan(SAVED_WITHIN);
    expect(p95(after)).toBeLessThan(SAVED_WITHIN);
  }, 120_000);

  it('takes no note beyond its limit, and says so before anything is written', async () => {
    expect(LONGEST_NOTE).toBeGreaterThan(LARGE);
    expect(() => aNote('x'.repeat(13_000_000))).toThrow();
  });
});
