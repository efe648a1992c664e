// Stores of every version there was, as that version wrote them, open in this one. How they were
// made: tests/golden/make.ts.
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '#core/workspace/settings.ts';
import { WORKSPACE_VERSION, Workspace } from '#core/workspace/workspace.ts';
import { readBackup } from '#main/vault/backups.ts';
import { deriveInWorker } from '#main/vault/crypto/kdf.ts';
import { bodiesOf, noteAppeals } from '#tests/support/commands.ts';
import { aFolder } from '#tests/support/folders.ts';
import { vaultWith } from '#tests/support/vault-spies.ts';
import { byPassphrase, cheapTools, PASSPHRASE } from '#tests/support/vault-tools.ts';

const golden = join(import.meta.dirname, '../../golden');
const worker = new URL('../../../electron/main/vault/crypto/kdf-worker.ts', import.meta.url);
const derive = deriveInWorker(worker);

/** What came since a letter was stored by version 2. */
const SINCE = {
  ...{ checks: [], names: [], readyAt: null },
  ...{ templateId: 'formal', blocks: ['opening', 'concerns', 'asks', 'closing'], follows: null },
  ...{ delivery: 'together', ownParts: [], letterheadId: null, caseIds: [], replyBy: null },
  ...{ signatories: [], enclosures: [], copyIds: [], meetingId: null },
};

/** What an earlier version stored, with all that came since. */
const asToday = (stored: {
  readonly letters: { readonly letters: readonly object[] };
  readonly officials: object;
}): Workspace =>
  Workspace.parse({
    letterheads: { letterheads: [] },
    register: { versions: [] },
    meetings: { meetings: [], answers: [] },
    commitments: { commitments: [] },
    travel: { trips: [], here: null },
    ...stored,
    version: WORKSPACE_VERSION,
    officials: { forms: [], ...stored.officials },
    letters: {
      templates: [],
      ...stored.letters,
      letters: stored.letters.letters.map((one) => ({ ...SINCE, ...one })),
    },
  });

describe('the unencrypted store of version 0.1', () => {
  it('is taken over by a new vault with all it holds, and is gone then', async () => {
    const plainPath = join(aFolder(), 'workspace.json');
    cpSync(join(golden, '0.1.0', 'workspace.json'), plainPath);
    const old = JSON.parse(readFileSync(plainPath, 'utf8'));
    expect(old).toMatchObject({ version: 1, revision: 89 });
    const { vault } = vaultWith({ plainPath });
    expect(vault.status().plainStore).toBe('found');
    await vault.create(PASSPHRASE);
    const { lockAfter } = defaultSettings;
    expect(await vault.open(noteAppeals)).toEqual({
      ...asToday({ ...old, settings: { ...old.settings, lockAfter } }),
    });
    expect(existsSync(plainPath)).toBe(false);
    expect(vault.status().plainStore).toBe('none');
  });
});

describe.each([2, 3, 4, 5])('a store of workspace version %i', (version) => {
  const made = join(golden, String(version));
  const { recoveryKey, workspace: stored } = JSON.parse(
    readFileSync(join(made, 'expected.json'), 'utf8'),
  );
  const expected = {
    recoveryKey,
    workspace: asToday(stored),
  };
  const aCopy = () => {
    const folder = join(aFolder(), 'vault');
    cpSync(join(made, 'store'), folder, { recursive: true });
    return vaultWith({ folder, derive });
  };

  it('opens with all it holds, and goes on', async () => {
    const { vault } = aCopy();
    const opened = await vault.unlock(byPassphrase());
    expect(opened).toMatchObject({ setAside: null, unsaved: [] });
    expect(await vault.open(noteAppeals)).toEqual(expected.workspace);
    const { checked, tail } = await vault.verify();
    expect(checked.filter(({ problem }) => problem !== null)).toEqual([]);
    expect(checked.length).toBeGreaterThan(7);
    expect(tail).toBeNull();
    await vault.lock();
    await vault.unlock({ kind: 'recoveryKey', recoveryKey: expected.recoveryKey });
    expect(await vault.open(noteAppeals)).toEqual(expected.workspace);
  });

  it('its backup taken away opens elsewhere, by passphrase and by recovery key', async () => {
    const path = join(made, 'backup');
    const tools = { ...cheapTools(), derive };
    const { workspace } = expected;
    for (const secret of [byPassphrase(), { kind: 'recoveryKey' as const, recoveryKey }]) {
      const found = await readBackup(tools, aFolder(), { path }, secret);
      expect(found.workspace.officials).toEqual(workspace.officials);
      expect(bodiesOf(workspace)).toEqual(expect.arrayContaining([...bodiesOf(found.workspace)]));
    }
  });
});
