import { expect, test } from 'vitest';
import { fusesIn } from './fuses.ts';

const binary = (wire: string, version = 1): Buffer =>
  Buffer.concat([
    Buffer.from('code before dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([version, wire.length]),
    Buffer.from(`${wire} and after 11111111`),
  ]);

test('fuses are read by their place', () => {
  expect(fusesIn(binary('0001r10'))).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: false,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: true,
    EnableEmbeddedAsarIntegrityValidation: undefined,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: undefined,
  });
});

test('what has no fuses, or others than we know, is not guessed at', () => {
  expect(() => fusesIn(Buffer.from('nothing'))).toThrow('no binary of Electron');
  expect(() => fusesIn(binary('000', 2))).toThrow('version 2');
});
