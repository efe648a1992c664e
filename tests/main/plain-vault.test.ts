import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AppErrorData } from '#core/errors.ts';
import { AppError } from '#core/errors.ts';
import type { Command } from '#core/workspace/command.ts';
import { defaultSettings } from '#core/workspace/settings.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { plainVault } from '#main/vault/plain-vault.ts';
import { step } from '#tests/support/arbitraries.ts';
import { aFolder } from '#tests/support/folders.ts';

const dark: Command = {
  type: 'settings.choose',
  settings: { ...defaultSettings, theme: 'dark' },
};

const failureOf = (job: Promise<unknown>): Promise<AppErrorData> =>
  job.then(
    () => Promise.reject(new Error('it did not fail')),
    (error: unknown) => (error instanceof AppError ? error.data : Promise.reject(error)),
  );

describe('a vault', () => {
  it('that was never there opens empty, and writes nothing until something changes', async () => {
    const folder = aFolder();
    const vault = plainVault(join(folder, 'workspace.json'));
    expect(await vault.open()).toEqual(emptyWorkspace);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('gives back, after a restart, exactly what was acknowledged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const path = join(aFolder(), 'workspace.json');
        const vault = plainVault(path);
        await vault.open();
        for (const make of steps) {
          const command = make(vault.current());
          if (command) await vault.apply(vault.current().revision, command);
        }
        expect(await plainVault(path).open()).toEqual(vault.current());
      }),
      { numRuns: 20 },
    );
  });

  it('applies commands one after another even when they come at once', async () => {
    const vault = plainVault(join(aFolder(), 'workspace.json'));
    await vault.open();
    const revisions = await Promise.all([0, 1, 2, 3].map((base) => vault.apply(base, dark)));
    expect(revisions.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
  });

  it('refuses a command made on an older state, and keeps its own', async () => {
    const vault = plainVault(join(aFolder(), 'workspace.json'));
    await vault.open();
    await vault.apply(0, dark);
    expect(await failureOf(vault.apply(0, dark))).toEqual({ code: 'workspace.stale', revision: 1 });
    expect(vault.current().revision).toBe(1);
  });

  it('answers nothing before it is open', async () => {
    const vault = plainVault(join(aFolder(), 'workspace.json'));
    expect(() => vault.current()).toThrow('vault.closed');
    expect(await failureOf(vault.apply(0, dark))).toEqual({ code: 'vault.closed' });
  });

  it('that cannot write says why, and its workspace is as it was', async () => {
    const folder = join(aFolder(), 'data');
    mkdirSync(folder);
    const vault = plainVault(join(folder, 'workspace.json'));
    await vault.open();
    await vault.apply(0, dark);
    rmSync(folder, { recursive: true });
    writeFileSync(folder, 'a file where the folder was');
    const failure = await failureOf(vault.apply(1, dark));
    expect(failure).toMatchObject({ code: 'vault.unwritable' });
    expect(vault.current().revision).toBe(1);
    rmSync(folder);
    expect(await vault.apply(1, dark)).toEqual({ revision: 2 });
  });
});

describe('a store that is there but cannot be read', () => {
  const valid = JSON.stringify(emptyWorkspace);
  it.each([
    ['is empty', ''],
    ['holds null', 'null'],
    ['holds zeros', '\0'.repeat(512)],
    ['is cut short', valid.slice(0, -5)],
    ['is another program’s', '{"hello":"world"}'],
    ['has a field too many', valid.replace('{', '{"extra":1,')],
    ['has a wrong type', valid.replace('"revision":0', '"revision":"0"')],
  ])('because it %s is refused with its bytes untouched', async (_why, content) => {
    const folder = aFolder();
    const path = join(folder, 'workspace.json');
    writeFileSync(path, content);
    const vault = plainVault(path);
    expect(await failureOf(vault.open())).toMatchObject({ code: 'vault.corrupt', path });
    expect(await failureOf(vault.apply(0, dark))).toEqual({ code: 'vault.closed' });
    expect(readFileSync(path, 'utf8')).toBe(content);
    expect(readdirSync(folder)).toEqual(['workspace.json']);
  });

  it('because a newer version wrote it is refused by name', async () => {
    const path = join(aFolder(), 'workspace.json');
    writeFileSync(path, JSON.stringify({ ...emptyWorkspace, version: 7 }));
    expect(await failureOf(plainVault(path).open())).toEqual({
      code: 'vault.newerVersion',
      path,
      found: 7,
      supported: 1,
    });
  });

  it('is renamed, never deleted, when it is set aside; then a new one opens', async () => {
    const folder = aFolder();
    const path = join(folder, 'workspace.json');
    writeFileSync(path, 'broken');
    writeFileSync(`${path}.damaged-1`, 'an earlier one');
    const vault = plainVault(path);
    await failureOf(vault.open());
    const { keptAs } = await vault.setAside();
    expect(keptAs).toBe(`${path}.damaged-2`);
    expect(readFileSync(keptAs, 'utf8')).toBe('broken');
    expect(readFileSync(`${path}.damaged-1`, 'utf8')).toBe('an earlier one');
    expect(await vault.open()).toEqual(emptyWorkspace);
  });

  it.skipIf(process.getuid?.() === 0)('because it may not be read is refused', async () => {
    const path = join(aFolder(), 'workspace.json');
    writeFileSync(path, valid);
    chmodSync(path, 0o000);
    expect(await failureOf(plainVault(path).open())).toMatchObject({ code: 'vault.corrupt' });
  });
});
