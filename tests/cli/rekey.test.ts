import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '#tests/support/folders.ts';
import { NEXT_PASSPHRASE, PASSPHRASE } from '#tests/support/vault-tools.ts';
import { addNote, aVault, demarche, on, textsIn, withPassphrase } from './desk.ts';

describe('demarche vault rekey', () => {
  it('leaves no file in the folder that the old passphrase or recovery key opens', async () => {
    const vault = join(aFolder(), 'vault');
    const oldKey = await aVault(vault);
    for (const text of ['one', 'two']) await addNote(vault, text);
    const words = on(vault, 'vault', 'rekey', '--new-passphrase-fd', '3');
    const { exitCode, out } = await demarche(words, {
      lines: { 3: [PASSPHRASE, NEXT_PASSPHRASE] },
    });
    expect(exitCode).toBe(0);
    const newKey = out.at(-1) ?? '';
    expect(newKey).not.toBe(oldKey);
    expect(await textsIn(vault, withPassphrase(NEXT_PASSPHRASE))).toEqual(['one', 'two']);

    const opened = [];
    for (const name of readdirSync(vault)) {
      const copy = join(aFolder(), 'copy');
      copyFileSync(join(vault, name), copy);
      const restore = ['vault', 'restore', '--vault', join(aFolder(), 'v'), '--from', copy];
      const tries = [
        { by: '--passphrase-fd', secret: PASSPHRASE, what: 'old passphrase' },
        { by: '--recovery-key-fd', secret: oldKey, what: 'old key' },
        { by: '--recovery-key-fd', secret: newKey, what: 'new key' },
      ];
      for (const { by, secret, what } of tries) {
        const tried = await demarche([...restore, by, '3'], { lines: { 3: [secret] } });
        if (tried.exitCode === 0) opened.push(what);
      }
    }
    expect(opened.length).toBeGreaterThan(0);
    expect(new Set(opened)).toEqual(new Set(['new key']));
  });
});
