// The call that writes commitments as a table.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { commitmentCalls } from '#main/calls/commitments.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { aCommitment } from '#tests/support/meetings.ts';

const workspace: Workspace = {
  ...emptyWorkspace,
  commitments: { commitments: [aCommitment({ what: '=A1, they said' })] },
};

function saving(choose: (name: string) => string | null) {
  const calls = commitmentCalls(
    { current: () => workspace },
    async () => ({ library: bundledLibrary(), sha256: '' }),
    { chooseNewFile: async (name) => choose(name) },
    () => '2026-11-25',
  );
  return calls['commitments.export'](null);
}

describe('all commitments as a table', () => {
  it('are a file whose name tells the day, and that no spreadsheet runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'table-'));
    const { savedAs } = await saving((name) => join(folder, name));
    expect(savedAs).toBe(join(folder, 'commitments-2026-11-25.csv'));
    const text = readFileSync(savedAs!, 'utf8');
    expect(text).toContain(`"'=A1, they said"`);
    expect(text).toContain('supported,020000000000 Pledged commitment');
  });

  it('are no file when the user thinks better of it, and what cannot be written is told', async () => {
    expect(await saving(() => null)).toEqual({ savedAs: null });
    const gone = join(mkdtempSync(join(tmpdir(), 'table-')), 'gone', 'table.csv');
    await expect(saving(() => gone)).rejects.toMatchObject({
      data: { code: 'commitments.unwritable', reason: 'gone', path: gone },
    });
  });
});
