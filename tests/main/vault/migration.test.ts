// Stores of an earlier workspace version are brought up to date without ever being in between; what
// a newer program wrote is refused without harm.
import { describe, expect, it } from 'vitest';
import { WORKSPACE_VERSION, type Workspace } from '#core/workspace/workspace.ts';
import { readBackup } from '#main/vault/backups.ts';
import { aNote, aTheme, noteAppeals, otherAppeal } from '#tests/support/commands.ts';
import { forge, manifestOf } from '#tests/support/forged-store.ts';
import {
  copyOf,
  dyingDisk,
  failureOf,
  filesIn,
  namesOf,
  vaultWith,
} from '#tests/support/vault-spies.ts';
import { byPassphrase, cheapTools, PASSPHRASE } from '#tests/support/vault-tools.ts';

const withoutLockAfter = (settings: unknown): unknown => {
  if (typeof settings !== 'object') return settings;
  const { lockAfter, ...rest } = settings as { lockAfter?: number }; // A marked seam: as version 1 had it
  return rest;
};

/** A killed store as workspace version 1 would have written it, with a command in its journal. */
async function aStoreOfVersion1(): Promise<{ folder: string; expected: Workspace }> {
  const { vault, folder } = vaultWith();
  await vault.create(PASSPHRASE);
  await vault.apply(0, aNote('first'));
  await vault.apply(1, aNote('second', otherAppeal));
  await vault.lock();
  await vault.unlock(byPassphrase());
  await vault.apply(2, aTheme('dark'));
  const expected = await vault.open(noteAppeals);
  const left = copyOf(folder);
  await forge(left, cheapTools(), {
    manifest: (manifest) => ({ ...manifest, workspaceVersion: 1 }),
    part: (id, value) => (id === 'settings' ? withoutLockAfter(value) : value),
    command: (value) => {
      const command = value as { settings?: unknown }; // A marked seam: it was just written
      return { ...command, settings: withoutLockAfter(command.settings) };
    },
  });
  return { folder: left, expected };
}

const versionOf = async (folder: string): Promise<number> =>
  (await manifestOf(folder, cheapTools())).workspaceVersion;

describe('a store of an earlier workspace version', () => {
  it('opens with parts and journal brought up to date, and is written anew at once', async () => {
    const { folder, expected } = await aStoreOfVersion1();
    expect(await versionOf(folder)).toBe(1);
    const { vault } = vaultWith({ folder });
    await vault.unlock(byPassphrase());
    expect(await vault.open(noteAppeals)).toEqual(expected);
    expect(expected.settings).toMatchObject({ theme: 'dark', lockAfter: 5 });
    expect(await versionOf(folder)).toBe(WORKSPACE_VERSION);
  });

  it('is only read when it is only looked at', async () => {
    const { folder, expected } = await aStoreOfVersion1();
    const before = filesIn(folder);
    const { vault } = vaultWith({ folder });
    await vault.unlock(byPassphrase(), { viewOnly: true });
    expect(await vault.open(noteAppeals)).toEqual(expected);
    await vault.lock();
    expect(filesIn(folder)).toEqual(before);
  });

  it('stays as it was among the older states, however long one goes on', async () => {
    const { folder, expected } = await aStoreOfVersion1();
    const { vault, tools } = vaultWith({ folder });
    await vault.unlock(byPassphrase());
    const [last] = namesOf(folder, 'generation');
    for (let count = 0; count < 12; count++) {
      await vault.apply(vault.current().revision, aTheme(count % 2 ? 'dark' : 'light'));
      await vault.lock();
      await vault.unlock(byPassphrase());
    }
    expect(namesOf(folder, 'generation')).toContain(last);
    expect(namesOf(folder, 'generation').length).toBeLessThanOrEqual(7);
    const { workspace } = await readBackup(tools, folder, { name: last! }, byPassphrase());
    expect(workspace).toEqual(expected);
  });

  it('killed at any step of it is the old or the new one, and loses nothing', async () => {
    const { folder, expected } = await aStoreOfVersion1();
    const found = new Set<number>();
    for (let step = 0, isOver = false; !isOver; step++) {
      let acts = 0;
      const killed = copyOf(folder);
      const { vault } = vaultWith({ folder: killed, disk: dyingDisk(() => acts++ >= step) });
      isOver = await vault.unlock(byPassphrase()).then(
        () => acts <= step,
        () => false,
      );
      const left = copyOf(killed);
      found.add(await versionOf(left));
      const { vault: next } = vaultWith({ folder: left });
      await next.unlock(byPassphrase());
      expect(await next.open(noteAppeals), `step ${step}`).toEqual(expected);
      await next.lock();
    }
    expect(found).toEqual(new Set([1, WORKSPACE_VERSION]));
  });
});

describe('a store of a newer program', () => {
  const aStore = async () => {
    const { vault, folder } = vaultWith();
    await vault.create(PASSPHRASE);
    await vault.apply(0, aNote('kept'));
    await vault.lock();
    return { vault, folder };
  };

  it('by its workspace version is refused with both numbers, and no byte changes', async () => {
    const { vault, folder } = await aStore();
    const found = WORKSPACE_VERSION + 3;
    await forge(folder, cheapTools(), {
      manifest: (manifest) => ({ ...manifest, workspaceVersion: found }),
    });
    const before = filesIn(folder);
    for (const how of [{}, { viewOnly: true }, { acceptOlder: true }])
      expect(await failureOf(vault.unlock(byPassphrase(), how))).toEqual({
        code: 'vault.newerVersion',
        path: folder,
        found,
        supported: WORKSPACE_VERSION,
      });
    expect(filesIn(folder)).toEqual(before);
  });

  it('is refused by its number also where its list of files has fields unknown here', async () => {
    const { vault, folder } = await aStore();
    await forge(folder, cheapTools(), {
      manifest: (manifest) => ({ ...manifest, workspaceVersion: 9, attachments: [] }),
    });
    expect(await failureOf(vault.unlock(byPassphrase()))).toMatchObject({
      code: 'vault.newerVersion',
      found: 9,
    });
  });
});
