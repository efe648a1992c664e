import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine } from './browser.ts';

const machine = (
  platform: NodeJS.Platform,
  files: string[],
  env: Machine['env'] = {},
): Machine => ({
  platform,
  env: { PATH: '/usr/local/bin:/usr/bin', HOME: '/Users/a', ...env },
  exists: (path) => files.includes(path.replaceAll('/Google\\', '\\Google\\')),
});
const SHELL = '/usr/lib/chromium/chromium-headless-shell';
const DEBIAN = '/usr/lib/chromium/chromium';

describe('a browser is found', () => {
  test('on Debian: the shell for tests, the whole browser for people', () => {
    const debian = machine('linux', [SHELL, DEBIAN, '/usr/bin/chromium']);
    expect(findBrowser(true, debian)).toBe(SHELL);
    expect(findBrowser(false, debian)).toBe(DEBIAN);
  });
  test('the shell shows no windows, so people are not given it', () => {
    expect(findBrowser(false, machine('linux', [SHELL]))).toBeUndefined();
  });
  test('on the path of another Linux', () => {
    const fedora = machine('linux', ['/usr/local/bin/google-chrome']);
    expect(findBrowser(false, fedora)).toBe('/usr/local/bin/google-chrome');
  });
  test('on macOS, for all users or one', () => {
    const path = '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium';
    expect(findBrowser(false, machine('darwin', [path]))).toBe(path);
  });
  test('nowhere, if there is none', () => {
    expect(findBrowser(true, machine('linux', []))).toBeUndefined();
    expect(findBrowser(true, machine('win32', []))).toBeUndefined();
  });
  test('by name, before any other', () => {
    const named = machine('linux', [DEBIAN], { STANDIN_BROWSER: '/opt/mine' });
    expect(findBrowser(false, named)).toBe('/opt/mine');
  });
});
