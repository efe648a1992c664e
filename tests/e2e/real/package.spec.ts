// The packaged program (R38): DEMARCHE_PACKAGE names its binary. Never run where this was written,
// for Electron's binary could not be had there: see tests/README.md.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fusesIn } from '#tests/support/fuses.ts';
import { expect, test } from '../fixture.ts';

const binary = process.env.DEMARCHE_PACKAGE ?? '';
const PATIENCE = 5000; // milliseconds; a program that is still there then has started as usual

test.skip(binary === '', 'DEMARCHE_PACKAGE names no packaged program');

type Ended = { readonly code: number | null; readonly said: string };

/** Starts the packaged program and ends it when it has not ended itself. */
function tryStart(
  userData: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  return new Promise((end) => {
    const all = [`--user-data-dir=${userData}`, ...args];
    const program = spawn(binary, all, { env: { ...process.env, ...env } });
    let said = '';
    for (const stream of [program.stdout, program.stderr])
      stream.on('data', (data: Buffer) => {
        said += String(data);
      });
    const timer = setTimeout(() => program.kill('SIGKILL'), PATIENCE);
    program.once('exit', (code) => {
      clearTimeout(timer);
      end({ code, said });
    });
  });
}

test('its fuses are blown', () => {
  const hasIntegrity = process.platform !== 'linux'; // Linux has no such check (fuses.md)
  const framework = 'Frameworks/Electron Framework.framework/Electron Framework';
  const holder = process.platform === 'darwin' ? join(binary, '../..', framework) : binary;
  const fuses = fusesIn(readFileSync(holder));
  expect(fuses).toMatchObject({
    RunAsNode: false,
    EnableCookieEncryption: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
  });
  expect(fuses.EnableEmbeddedAsarIntegrityValidation === true).toBe(hasIntegrity);
});

for (const name of [
  'no-sandbox',
  'remote-debugging-port=0',
  'remote-debugging-pipe',
  'disable-web-security',
  'load-extension=/tmp',
  'log-net-log',
  'js-flags=--expose-gc',
])
  test(`it does not start with --${name}`, async ({ userData }) => {
    expect((await tryStart(userData, [`--${name}`])).code).toBe(64); // EX_USAGE
  });

test('it is no Node and opens no debugger', async ({ userData }) => {
  const asNode = await tryStart(userData, ['-e', 'process.exit(7)'], { ELECTRON_RUN_AS_NODE: '1' });
  expect(asNode.code).not.toBe(7);
  const inspected = await tryStart(userData, ['--inspect=0']);
  expect(inspected.said).not.toContain('Debugger listening');
  const options = await tryStart(userData, [], { NODE_OPTIONS: '--inspect=0' });
  expect(options.said).not.toContain('Debugger listening');
});
