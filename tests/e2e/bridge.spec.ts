// "The bridge is closed" (R39), over the real bridge: what tests/main/bridge-fuzz.test.ts sends to
// every call in one process, a page sends here through preload script, isolation and main process.
import { readdirSync } from 'node:fs';
import type { ElectronApplication, Page } from '@playwright/test';
import { contract } from '#core/contract/contract.ts';
import type { ErrorCode } from '#core/errors.ts';
import {
  callNames,
  complaintsAbout,
  hostileInputs,
  isRight,
  SEED,
  strangeNames,
} from '#tests/support/hostile-calls.ts';
import { expect, launch, shell, start, test } from './fixture.ts';

const ROUNDS = 10_000; // calls in all, about 300 a name
const AT_ONCE = 250;

/** What a person or the vault would spend time on, or what ends the spec: only wrong inputs. */
const SPARED = new Set([
  ...['vault.create', 'vault.unlock', 'vault.lock', 'vault.erase', 'vault.restore', 'vault.rekey'],
  ...['vault.changePassphrase', 'vault.addDeviceSlot', 'vault.backUp', 'vault.chooseBackup'],
  ...['travel.pack', 'travel.choose', 'travel.read'],
  ...['window.settled', 'window.quit'],
]);

type Call = readonly [name: unknown, input: unknown];

/** Calls over all names, and as many more with names that nobody has agreed on. */
function hostileCalls(): readonly Call[] {
  const each = Math.ceil(ROUNDS / (callNames.length + 1));
  const agreed = callNames.flatMap((name) =>
    hostileInputs(name, 2 * each)
      .filter((input) => !SPARED.has(name) || !isRight(name, input))
      .slice(0, each)
      .map((input): Call => [name, input]),
  );
  const strange = hostileInputs('vault.status', each).map(
    (input, at): Call => [strangeNames[at % strangeNames.length], input],
  );
  return [...agreed, ...strange];
}

/** Sends calls from the page, many at once, and gives the answers without the values in them. */
const answersTo = (page: Page, calls: readonly Call[]): Promise<readonly unknown[]> =>
  page.evaluate(
    (all) =>
      Promise.all(
        all.map(async ([name, input]) => {
          try {
            const reply = await window.demarche.call(name as string, input);
            const isGiven = typeof reply === 'object' && reply !== null && 'value' in reply;
            return isGiven ? { ...reply, value: null } : reply;
          } catch (error) {
            return `thrown: ${String(error)}`;
          }
        }),
      ),
    calls,
  );

/** What is wrong with the answers to all hostile calls, each kind once. */
async function attack(
  page: Page,
  mayRefuse: (name: unknown, code: ErrorCode) => boolean,
): Promise<{ sent: number; complaints: readonly string[] }> {
  const calls = hostileCalls();
  const complaints = new Set<string>();
  for (let at = 0; at < calls.length; at += AT_ONCE) {
    const some = calls.slice(at, at + AT_ONCE);
    const answers = await answersTo(page, some);
    for (const [index, answer] of answers.entries()) {
      const name = some[index]?.[0];
      for (const words of complaintsAbout(answer, (code) => mayRefuse(name, code)))
        complaints.add(`${String(name)}: ${words} (seed ${SEED})`);
    }
  }
  return { sent: calls.length, complaints: [...complaints] };
}

/** Gathers what the main process says that no error of a call may make it say. */
function alarmsOf(electronApp: ElectronApplication): readonly string[] {
  const alarms: string[] = [];
  electronApp.process().stderr?.on('data', (data: Buffer) => {
    const words = String(data);
    if (/Uncaught|UnhandledPromiseRejection|TypeError|RangeError/.test(words)) alarms.push(words);
  });
  return alarms;
}

test('a hostile page gets only typed answers out of an open vault, and makes no file', async ({
  userData,
}) => {
  const { electronApp, page } = await launch(userData);
  const alarms = alarmsOf(electronApp);
  const before = readdirSync(userData);
  const { sent, complaints } = await attack(page, (_name, code) => code !== 'internal');
  expect(complaints).toEqual([]);
  expect(sent).toBeGreaterThanOrEqual(ROUNDS * 0.95);
  expect(alarms).toEqual([]);
  expect(readdirSync(userData)).toEqual(before);
  await page.reload();
  await expect(shell(page)).toBeVisible(); // it works on, and the vault is open still
  await electronApp.close();
});

test('a hostile page hears only that the vault is locked, of every private call', async ({
  userData,
}) => {
  await (await launch(userData)).electronApp.close();
  const { electronApp, page } = await start(userData);
  const alarms = alarmsOf(electronApp);
  const isPrivate = (name: unknown): boolean =>
    Object.entries(contract).some(([each, { whileLocked }]) => each === name && !whileLocked);
  const { complaints } = await attack(page, (name, code) =>
    isPrivate(name) ? code === 'vault.locked' : code !== 'internal',
  );
  expect(complaints).toEqual([]);
  expect(alarms).toEqual([]);
  const rights = await page.evaluate(
    (names) => Promise.all(names.map((name) => window.demarche.call(name, null))),
    callNames.filter(isPrivate),
  );
  expect(new Set(rights.map((reply) => JSON.stringify(reply)))).toEqual(
    new Set(['{"ok":false,"error":{"code":"vault.locked"}}']),
  );
  await electronApp.close();
});

test('what cannot be copied never leaves the page, and a frame has no bridge', async ({ page }) => {
  const outcomes = await page.evaluate(async () => {
    const outcome = async (input: unknown) => {
      try {
        await window.demarche.call('vault.status', input);
        return 'reached';
      } catch {
        return 'refused';
      }
    };
    const frame = document.createElement('iframe');
    document.body.append(frame);
    return {
      function: await outcome(() => 1),
      symbol: await outcome(Symbol('s')),
      node: await outcome(document.body),
      frame: frame.contentWindow && 'demarche' in frame.contentWindow ? 'reached' : 'refused',
    };
  });
  expect(new Set(Object.values(outcomes))).toEqual(new Set(['refused']));
});
