import { describe, expect, it } from 'vitest';
import { AppError } from '#core/errors.ts';
import { withFailures } from '#main/vault/failures.ts';
import { UnreadableFile } from '#main/vault/sealed-file.ts';
import { failureOf } from '#tests/support/vault-spies.ts';

const ofSystem = (code: string) => Object.assign(new Error('the system says no'), { code });
const failing = (error: unknown) =>
  withFailures('a place', () => {
    throw error;
  });

describe('what the system refuses', () => {
  it.each([
    ['ENOSPC', 'full'],
    ['EDQUOT', 'full'],
    ['EROFS', 'readOnly'],
    ['EACCES', 'denied'],
    ['EPERM', 'denied'],
    ['ENOENT', 'gone'],
    ['ENOTDIR', 'gone'],
    ['EBUSY', 'inUse'],
    ['EEXIST', 'exists'],
    ['EIO', 'other'],
    ['EMFILE', 'other'],
  ])('by %s is told as "%s"', async (code, reason) => {
    const expected = { code: 'vault.unwritable', reason, path: 'a place' };
    expect(await failureOf(failing(ofSystem(code)))).toEqual(expected);
  });
});

describe('a failure below the vault', () => {
  it('of a file is damage, or a newer program’s work', async () => {
    expect(await failureOf(failing(new UnreadableFile('cut short')))).toEqual({
      code: 'vault.corrupt',
      path: 'a place',
      detail: 'cut short',
    });
    const newer = new UnreadableFile('newer', { found: 9, supported: 1 });
    expect(await failureOf(failing(newer))).toEqual({
      code: 'vault.newerVersion',
      path: 'a place',
      found: 9,
      supported: 1,
    });
  });

  it('that has its words already keeps them', async () => {
    const failure = failing(new AppError({ code: 'vault.locked' }));
    expect(await failureOf(failure)).toEqual({ code: 'vault.locked' });
  });

  it('that is a bug stays one', async () => {
    await expect(failing(new TypeError('a bug'))).rejects.toThrow(TypeError);
    await expect(failing(ofSystem('ERR_INVALID_ARG_TYPE'))).rejects.not.toThrow(AppError);
  });
});
