import { mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { add, closingLine, fromPlaywright, fromVitest, NONE, readCounts } from './counts.ts';
import { browserAdvice, systemNames } from './debian.ts';
import { fetchOnce } from './electron-binary.ts';
import { mayHelp, mayShip } from './licences.ts';
import { runStages } from './stages.ts';
import { buildIfStale } from './stale.ts';
import { packageOf } from './vite-plugins.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-test-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  vi.restoreAllMocks();
});

describe('fetching Electron', () => {
  const DAY = 24 * 3600_000;
  const attempt = (file: string, now: number, good = false, version = '45.0.0') => {
    const fetch = vi.fn(() => good);
    return { fetcher: { file, version, now, fetch }, fetch };
  };

  test('is tried once, and not again for seven days', () => {
    const file = join(folder, 'fetch.json');
    const first = attempt(file, DAY);
    expect(fetchOnce(first.fetcher, false)).toBe(false);
    const next = attempt(file, 7 * DAY);
    expect(fetchOnce(next.fetcher, false)).toBe(false);
    expect([first.fetch.mock.calls.length, next.fetch.mock.calls.length]).toEqual([1, 0]);
    const later = attempt(file, 9 * DAY, true);
    expect(fetchOnce(later.fetcher, false)).toBe(true);
  });

  test('is tried again when asked, for another version, or if the note is broken', () => {
    const file = join(folder, 'fetch.json');
    fetchOnce(attempt(file, DAY).fetcher, false);
    expect(fetchOnce(attempt(file, DAY, true).fetcher, true)).toBe(true);
    expect(fetchOnce(attempt(file, DAY, true, '46.0.0').fetcher, false)).toBe(true);
    writeFileSync(file, '{"version"');
    expect(fetchOnce(attempt(file, DAY, true).fetcher, false)).toBe(true);
  });
});

test('what to install is said for the system at hand', () => {
  const debian = systemNames('NAME="Debian"\nID=debian\nVERSION_ID="12"\n');
  expect(debian).toEqual(['debian']);
  expect(systemNames('ID=linuxmint\nID_LIKE="ubuntu debian"\n')).toEqual([
    'linuxmint',
    'ubuntu',
    'debian',
  ]);
  expect(browserAdvice('linux', debian)).toContain('apt install chromium');
  expect(browserAdvice('linux', ['fedora'])).toContain('dnf install chromium');
  expect(browserAdvice('linux', ['arch'])).toContain('pacman -S chromium');
  expect(browserAdvice('linux', [])).toContain('the package chromium');
  expect(browserAdvice('win32', [])).toContain('Microsoft Edge');
  expect(browserAdvice('darwin', [])).toContain('Google Chrome');
});

test('something is built only when it is stale', async () => {
  const [input, output, stamp] = ['input', 'output', 'stamp'].map((name) => join(folder, name));
  const build = vi.fn(async () => {
    writeFileSync(output!, readFileSync(input!));
    return 0;
  });
  const again = () => buildIfStale(stamp!, [input!], output!, build);
  writeFileSync(input!, 'a');
  expect([await again(), await again()]).toEqual([true, true]);
  expect(build).toHaveBeenCalledTimes(1);
  utimesSync(input!, 5, 5);
  await again();
  expect(build).toHaveBeenCalledTimes(2);
  rmSync(output!);
  await again();
  expect(build).toHaveBeenCalledTimes(3);
  utimesSync(input!, 6, 6);
  build.mockResolvedValue(1);
  expect([await again(), await again()]).toEqual([false, false]);
});

describe('the sum of the tests', () => {
  test('counts files that do not load and errors outside tests as failures', () => {
    const vitest = fromVitest({
      numPassedTests: 5,
      numFailedTests: 1,
      numPendingTests: 2,
      numTodoTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
      ],
    });
    expect(vitest).toEqual({ passed: 5, failed: 2, skipped: 3 });
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 0 };
    const playwright = fromPlaywright({ stats, errors: [{}] });
    expect(playwright).toEqual({ passed: 4, failed: 2, skipped: 0 });
    expect(closingLine(add(vitest, playwright))).toBe('9 passed, 4 failed, 3 skipped');
    expect(closingLine(NONE)).toBe('0 passed, 0 failed');
  });

  test('is nothing where a report is missing or cut short', () => {
    const file = join(folder, 'report.json');
    expect(readCounts(file, fromVitest)).toEqual(NONE);
    writeFileSync(file, '{"numPassed');
    expect(readCounts(file, fromVitest)).toEqual(NONE);
  });
});

test('all stages run, and the failed ones are named', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const failed = await runStages([
    { name: 'one', run: async () => false },
    { name: 'two', run: () => Promise.reject(new Error('x')) },
    { name: 'three', run: async () => true },
  ]);
  expect(failed).toEqual(['one', 'two']);
});

test('licences: what ships, what only helps, what does neither', () => {
  expect(['MIT', 'MIT AND OFL-1.1', '(MIT OR GPL-3.0)'].every(mayShip)).toBe(true);
  expect([mayShip('MPL-2.0'), mayHelp('MPL-2.0')]).toEqual([false, true]);
  expect([mayHelp('GPL-3.0'), mayHelp('MIT AND GPL-3.0'), mayHelp('')]).toEqual([
    false,
    false,
    false,
  ]);
});

test('a module’s package is the innermost one of its path', () => {
  expect(packageOf('/a/node_modules/zod/v4/core.js')).toBe('zod');
  expect(packageOf('/a/node_modules/x/node_modules/@y/z/i.js')).toBe('@y/z');
  expect(packageOf('C:\\a\\node_modules\\@y\\z\\i.js')).toBe('@y/z');
  expect(packageOf('/a/electron/main/index.ts')).toBeUndefined();
});
