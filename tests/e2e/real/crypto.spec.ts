// The vault's cryptography inside Electron, whose own library is not Node's (R19, R20). Never run
// where this was written, for Electron's binary could not be had there: see tests/README.md.
import { argon2Sync } from 'node:crypto';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FLOOR } from '#main/vault/crypto/kdf.ts';
import { encryptedVault } from '#main/vault/encrypted-vault.ts';
import { placeOf } from '#main/vault/place.ts';
import { realTools } from '#main/vault/real-tools.ts';
import { aTheme } from '#tests/support/commands.ts';
import { byPassphrase } from '#tests/support/vault-tools.ts';
import { expect, launch, PASSPHRASE, start, test, unlock } from '../fixture.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const worker = pathToFileURL(join(ROOT, 'electron/main/vault/crypto/kdf-worker.ts'));
/** The store of a program with this user data, as Node opens it. */
const vaultOf = (userData: string) =>
  encryptedVault(placeOf(join(userData, 'vault')), realTools(worker));

test('what Node has beyond Electron is not there, so nothing may lean on it', async ({
  electronApp,
}) => {
  const seen = await electronApp.evaluate(() => {
    const crypto = process.getBuiltinModule('node:crypto');
    const argon2 = () => {
      try {
        const salt = new Uint8Array(16);
        const cost = { parallelism: 1, tagLength: 32, memory: 64, passes: 1 };
        crypto.argon2Sync('argon2id', { message: salt, nonce: salt, ...cost });
        return true;
      } catch {
        return false;
      }
    };
    return {
      hasArgon2: argon2(),
      hasChaCha: crypto.getCiphers().includes('chacha20-poly1305'),
      hasHkdf: crypto.hkdfSync('sha256', 'a', 'b', 'c', 32).byteLength === 32,
    };
  });
  expect(seen).toEqual({ hasArgon2: false, hasChaCha: false, hasHkdf: true });
});

test('the built worker derives the key that OpenSSL derives', async ({ electronApp }) => {
  const derived = await electronApp.evaluate(
    (_electron, [file, cost]) =>
      new Promise<string>((found, fail) => {
        const { Worker } = process.getBuiltinModule('node:worker_threads');
        const text = new TextEncoder();
        const secret = text.encode('raven lantern orbit pickle thunder');
        const workerData = { secret, salt: text.encode('sixteen bytes so'), cost };
        const thread = new Worker(file, { workerData });
        thread.once('message', (key: Uint8Array) => found(Buffer.from(key).toString('hex')));
        thread.once('error', fail);
      }),
    [join(ROOT, 'out/main/kdf-worker.js'), FLOOR] as const,
  );
  const expected = argon2Sync('argon2id', {
    message: 'raven lantern orbit pickle thunder',
    nonce: 'sixteen bytes so',
    parallelism: 1,
    tagLength: 32,
    memory: FLOOR.memory,
    passes: FLOOR.passes,
  });
  expect(derived).toBe(expected.toString('hex'));
});

test('a store that Electron wrote opens in Node', async ({ userData }) => {
  const { electronApp, page } = await launch(userData);
  const answer = await page.evaluate(
    (command) => window.demarche.call('workspace.apply', { base: 0, command }),
    aTheme('dark'),
  );
  expect(answer).toMatchObject({ ok: true });
  await electronApp.close();
  const vault = vaultOf(userData);
  await vault.unlock(byPassphrase(PASSPHRASE));
  expect(vault.current().settings.theme).toBe('dark');
  await vault.lock();
});

test('a store that Node wrote opens in Electron', async ({ userData }) => {
  const vault = vaultOf(userData);
  await vault.create(PASSPHRASE);
  await vault.apply(0, aTheme('dark'));
  await vault.lock();
  const { electronApp, page } = await start(userData);
  await unlock(page);
  const answer = await page.evaluate(() =>
    window.demarche.call('workspace.open', { appealIds: [] }),
  );
  expect(answer).toMatchObject({ ok: true, value: { settings: { theme: 'dark' } } });
  await electronApp.close();
});
