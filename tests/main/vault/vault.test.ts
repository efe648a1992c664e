import { readdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { type Step, step } from '#tests/support/arbitraries.ts';
import { aNote, aTheme, bodiesOf, noteAppeal, noteAppeals } from '#tests/support/commands.ts';
import { copyOf, failureOf, vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';

const aStore = async () => {
  const made = vaultWith();
  await made.vault.create(PASSPHRASE);
  return made;
};

describe('a vault', () => {
  it('is made once, by a strong passphrase, for this user alone, and opens empty', async () => {
    const { vault, folder } = vaultWith();
    expect(await failureOf(vault.create('too short'))).toEqual({ code: 'vault.weakPassphrase' });
    expect(readdirSync(join(folder, '..'))).toEqual([]);
    await vault.create(PASSPHRASE);
    expect(await vault.open(noteAppeals)).toEqual(emptyWorkspace);
    expect(await failureOf(vault.create(PASSPHRASE))).toMatchObject({ code: 'vault.exists' });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    const modes = readdirSync(folder)
      .filter((name) => name !== 'lock') // holds nothing; SQLite makes it
      .map((name) => statSync(join(folder, name)).mode & 0o777);
    expect(new Set(modes)).toEqual(new Set([0o600]));
  });

  it('gives back, after a restart or a kill, exactly what was acknowledged', async () => {
    const run = async (steps: readonly Step[], isKilled: boolean) => {
      const { vault, folder } = await aStore();
      for (const make of steps) {
        const before = await vault.open(noteAppeals);
        const command = make(before);
        if (command) await vault.apply(before.revision, command);
      }
      const acknowledged = await vault.open(noteAppeals);
      const left = isKilled ? copyOf(folder) : folder;
      await vault.lock();
      const { vault: again } = vaultWith({ folder: left });
      await again.unlock(byPassphrase());
      expect(await again.open(noteAppeals)).toEqual(acknowledged);
      await again.lock();
    };
    const steps = fc.array(step, { maxLength: 12 });
    await fc.assert(fc.asyncProperty(steps, fc.boolean(), run), { numRuns: 20 });
  });

  it('applies commands one after another even when they come at once', async () => {
    const { vault } = await aStore();
    const revisions = await Promise.all(
      [0, 1, 2, 3].map((base) => vault.apply(base, aTheme('dark'))),
    );
    expect(revisions.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
  });

  it('refuses a command made on an older state, and keeps its own', async () => {
    const { vault } = await aStore();
    await vault.apply(0, aTheme('dark'));
    const failure = await failureOf(vault.apply(0, aTheme('light')));
    expect(failure).toEqual({ code: 'workspace.stale', revision: 1 });
    expect(vault.current().settings.theme).toBe('dark');
  });

  it('refuses a command that does not fit, and goes on', async () => {
    const { vault } = await aStore();
    const note = aNote('once');
    await vault.apply(0, note);
    expect(await failureOf(vault.apply(1, note))).toMatchObject({ code: 'workspace.exists' });
    expect(await vault.apply(1, aNote('twice'))).toEqual({ revision: 2 });
    expect(bodiesOf(vault.current())).toHaveLength(2);
  });

  it('answers nothing but "locked" while it is', async () => {
    const { vault } = await aStore();
    await vault.lock();
    expect(() => vault.current()).toThrow('vault.locked');
    const secret = byPassphrase();
    const refused = [
      vault.open([noteAppeal]),
      vault.apply(0, aTheme('dark')),
      vault.changePassphrase(secret, PASSPHRASE),
      vault.rekey(secret, PASSPHRASE),
      vault.addDeviceSlot(PASSPHRASE),
      vault.removeDeviceSlot(),
      vault.allowEraseLocked(true),
      vault.verify(),
      vault.backUp(join(vault.path, 'copy')),
      vault.erase(),
    ];
    for (const each of refused) expect(await failureOf(each)).toEqual({ code: 'vault.locked' });
  });

  it('that cannot write says why, and its workspace is as it was', async () => {
    const { vault, folder } = await aStore();
    await vault.apply(0, aTheme('dark'));
    renameSync(folder, `${folder}-unplugged`);
    const failure = await failureOf(vault.apply(1, aTheme('light')));
    expect(failure).toEqual({ code: 'vault.unwritable', reason: 'gone', path: folder });
    expect(vault.current()).toMatchObject({ revision: 1, settings: { theme: 'dark' } });
    renameSync(`${folder}-unplugged`, folder);
    expect(await vault.apply(1, aTheme('light'))).toEqual({ revision: 2 });
  });

  it('shown only to be read refuses every change and changes nothing', async () => {
    const { vault, folder } = await aStore();
    await vault.apply(0, aNote('to read'));
    const { vault: second } = vaultWith({ folder });
    expect(await failureOf(second.unlock(byPassphrase()))).toMatchObject({ code: 'vault.inUse' });
    const opened = await second.unlock(byPassphrase(), { viewOnly: true });
    expect(opened.viewOnly).toBe(true);
    expect(bodiesOf(await second.open(noteAppeals))).toEqual(['to read']);
    const refused = { code: 'vault.viewOnly' };
    expect(await failureOf(second.apply(1, aNote('no')))).toEqual(refused);
    expect(await failureOf(second.rekey(byPassphrase(), PASSPHRASE))).toEqual(refused);
    await second.lock();
    expect(await vault.apply(1, aNote('still the writer'))).toEqual({ revision: 2 });
  });
});
