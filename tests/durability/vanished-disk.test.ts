import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { apply } from '#core/workspace/apply.ts';
import type { Vault } from '#main/vault/vault.ts';
import { aNote, bodiesOf, noteAppeal, noteAppeals, otherAppeal } from '#tests/support/commands.ts';
import { aFolder } from '#tests/support/folders.ts';
import { aVault } from '#tests/support/vault.ts';
import { byPassphrase, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { anExt4, breakDown, canMount, pullOut, remountReadOnly } from './mounts.ts';
import { report } from './report.ts';

const UNSAVED = aNote('typed, not saved');
const edit = (vault: Vault, command = UNSAVED) => vault.apply(vault.current().revision, command);

async function refusal(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'none';
  } catch (error) {
    const { data } = error as { data?: { code: string; reason?: string } };
    return data ? `${data.code} ${data.reason ?? ''}`.trim() : `untyped ${String(error)}`;
  }
}

async function opened(folder: string): Promise<Vault> {
  const { vault } = aVault({ folder });
  await vault.create(PASSPHRASE);
  await edit(vault, aNote('saved'));
  return vault;
}

/** The edit that could not be saved is taken elsewhere, with all the rest, and opens there. */
async function savesElsewhere(vault: Vault): Promise<void> {
  const path = join(aFolder(), 'copy');
  await vault.backUp(path, [UNSAVED]);
  const expected = apply(vault.current(), UNSAVED).workspace;
  const { vault: other } = aVault();
  await other.restore({ path }, byPassphrase());
  expect(bodiesOf(await other.open(noteAppeals))).toEqual(bodiesOf(expected));
  await other.lock();
}

describe.runIf(canMount)('a disk that', () => {
  it('turns read-only refuses edits, and keeps them for elsewhere', async () => {
    const disk = anExt4(4);
    const vault = await opened(join(disk, 'vault'));
    expect(breakDown(disk)).toBe(true);
    const said = await refusal(edit(vault));
    expect(said).toBe('vault.unwritable readOnly');
    expect(bodiesOf(vault.current())).toEqual(['saved']);
    await savesElsewhere(vault);
    await vault.lock([UNSAVED]);
    report('R6', 'read-only in mid-session', { said });
  });

  it('is read-only at the start says so, and opens for reading only', async () => {
    const disk = anExt4(4);
    const folder = join(disk, 'vault');
    const vault = await opened(folder);
    await vault.lock();
    const before = readdirSync(folder);
    expect(remountReadOnly(disk)).toBe(true);
    const { vault: again } = aVault({ folder });
    const said = await refusal(again.unlock(byPassphrase()));
    expect(said).toBe('vault.unwritable readOnly');
    expect((await again.unlock(byPassphrase(), { viewOnly: true })).viewOnly).toBe(true);
    expect(bodiesOf(await again.open(noteAppeals))).toEqual(['saved']);
    expect(await refusal(edit(again))).toBe('vault.viewOnly');
    await savesElsewhere(again);
    await again.lock();
    expect(readdirSync(folder)).toEqual(before);
    report('R6', 'read-only at the start', { said });
  });

  it('is pulled out refuses edits, and keeps them for elsewhere', async () => {
    const disk = anExt4(4);
    const vault = await opened(join(disk, 'vault'));
    expect(pullOut(disk)).toBe(true);
    const said = await refusal(edit(vault));
    expect(said).toMatch(/^vault\.unwritable (gone|other)$/);
    expect(bodiesOf(vault.current())).toEqual(['saved']);
    await savesElsewhere(vault);
    await vault.lock([UNSAVED]);
    report('R6', 'pulled out', { said });
  });
});

describe('a folder that', () => {
  it('is removed in mid-session refuses edits, and keeps them for elsewhere', async () => {
    const folder = join(aFolder(), 'vault');
    const vault = await opened(folder);
    rmSync(folder, { recursive: true });
    const said = await refusal(edit(vault));
    expect(said).toBe('vault.unwritable gone');
    await savesElsewhere(vault);
    await vault.lock([UNSAVED]);
    expect(vault.status().state).toBe('missing');
    report('R6', 'folder removed', { said });
  });

  it('is removed before all of it was read saves elsewhere what there is, and says what is missing', async () => {
    const folder = join(aFolder(), 'vault');
    const vault = await opened(folder);
    await edit(vault, aNote('of another appeal', otherAppeal));
    await vault.lock();
    await vault.unlock(byPassphrase());
    await vault.open([noteAppeal]);
    rmSync(folder, { recursive: true });
    const path = join(aFolder(), 'copy');
    expect(await refusal(vault.backUp(path))).toBe('backup.unwritable gone'); // whole or not at all
    expect(await vault.backUp(path, [UNSAVED])).toEqual({ missing: 1 });
    await vault.lock();
    const { vault: other } = aVault();
    expect((await other.restore({ path }, byPassphrase())).missing).toBe(1);
    expect(bodiesOf(await other.open(noteAppeals))).toEqual(['saved', 'typed, not saved']);
    await other.lock();
    expect((await other.unlock(byPassphrase())).missing).toBe(0);
    await other.lock();
    report('R6', 'folder removed, a part unread', { missing: 1 });
  });

  it('is moved away and comes back has everything, the refused edit handed out again', async () => {
    const folder = join(aFolder(), 'vault');
    const vault = await opened(folder);
    renameSync(folder, `${folder}-away`);
    const said = await refusal(edit(vault));
    expect(said).toBe('vault.unwritable gone');
    await vault.lock([UNSAVED]);
    renameSync(`${folder}-away`, folder);
    const { unsaved } = await vault.unlock(byPassphrase());
    expect(unsaved).toEqual([UNSAVED]);
    await vault.open(noteAppeals);
    expect(await refusal(edit(vault))).toBe('none');
    expect(bodiesOf(vault.current())).toEqual(['saved', 'typed, not saved']);
    await vault.lock();
    report('R6', 'folder moved away', { said });
  });
});
