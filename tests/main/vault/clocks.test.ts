// A clock may be wrong: order goes by counting, and what needs a day does not fail by it.

import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { today as realToday } from '#main/day.ts';
import { readBackup } from '#main/vault/backups.ts';
import { aNote, bodiesOf } from '#tests/support/commands.ts';
import { besideOf, namesOf, vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';

const NOW = '2026-11-24';
const TEN_YEARS_AGO = '2016-11-24';
const IN_FIFTY_YEARS = '2076-11-24';
const EPOCH = '1970-01-01';

/** A store made on `day`, and a way to come back to it on another. */
async function aStore(day: string) {
  let today = day;
  const made = vaultWith({ today: () => today });
  await made.vault.create(PASSPHRASE);
  await made.vault.lock();
  const comeBack = async (on: string) => {
    today = on;
    await made.vault.lock();
    return made.vault.unlock(byPassphrase());
  };
  return { ...made, comeBack };
}

describe('a clock that jumps back and forth', () => {
  it.each([
    ['to 1970', [NOW, EPOCH, NOW, EPOCH]],
    ['ten years back', [NOW, TEN_YEARS_AGO, TEN_YEARS_AGO, NOW]],
    ['fifty years ahead', [NOW, IN_FIFTY_YEARS, NOW, IN_FIFTY_YEARS]],
    ['everywhere', [IN_FIFTY_YEARS, EPOCH, NOW, TEN_YEARS_AGO]],
  ])('%s keeps the newest states and days by their count', async (_where, days) => {
    const { vault, folder, tools, comeBack } = await aStore(NOW);
    const sessions = [...days, ...days, ...days];
    for (const [count, day] of sessions.entries()) {
      await comeBack(day);
      await vault.apply(count, aNote(`session ${count}`));
    }
    await vault.lock();
    const backups = await vault.backups();
    expect(namesOf(folder, 'generation')).toHaveLength(5);
    expect(namesOf(folder, 'daily').length).toBeLessThanOrEqual(7);
    expect(backups.map(({ gen }) => gen)).toEqual(
      backups.map(({ gen }) => gen).toSorted((a, b) => b - a),
    );
    const held = new Map<string, number>();
    for (const { name } of backups) {
      const { workspace } = await readBackup(tools, folder, { name }, byPassphrase());
      held.set(name, bodiesOf(workspace).length);
    }
    const counts = [...held.values()];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(counts[0]).toBe(sessions.length);
    const oldest = held.get(namesOf(folder, 'generation').at(-1)!);
    expect(oldest).toBeGreaterThan(sessions.length - 7);
  });
});

describe('the reminder to take a copy away', () => {
  it.each([
    ['the clock was fifty years ahead when the last was taken', IN_FIFTY_YEARS, NOW],
    ['the clock has fallen back to 1970', NOW, EPOCH],
    ['the clock is ten years slow', NOW, TEN_YEARS_AGO],
    ['the clock has jumped fifty years ahead', NOW, IN_FIFTY_YEARS],
  ])('comes when %s, and goes with the next copy', async (_when, then, now) => {
    const { vault, folder, comeBack } = await aStore(then);
    expect((await comeBack(then)).backupDue).toBe(false);
    expect((await comeBack(now)).backupDue).toBe(true);
    await vault.backUp(join(besideOf(folder), 'copy'));
    expect((await comeBack(now)).backupDue).toBe(false);
  });

  it('is not hurried by a flight across the date line', async () => {
    const { comeBack } = await aStore(NOW);
    expect((await comeBack('2026-11-23')).backupDue).toBe(false);
  });
});

describe('the day', () => {
  it('is the one where the user is', () => {
    const { TZ } = process.env;
    onTestFinished(() => {
      vi.useRealTimers();
      if (TZ === undefined) delete process.env.TZ;
      else process.env.TZ = TZ;
    });
    vi.useFakeTimers({ now: new Date('2026-11-24T23:30:00Z'), toFake: ['Date'] });
    const days = ['UTC', 'Asia/Kathmandu', 'America/New_York', 'Pacific/Kiritimati'].map((zone) => {
      process.env.TZ = zone;
      return realToday();
    });
    expect(days).toEqual(['2026-11-24', '2026-11-25', '2026-11-24', '2026-11-25']);
  });
});
