// "No network, provably" (R37). The whole suite runs where every packet that leaves is counted
// (launch/namespace.ts), and its stage fails on one. Here a page that has been taken over tries all
// it can: with its policy in force and, as if that had failed, without it.
import { resolve } from 'node:path';
import { _electron, type Page } from '@playwright/test';
import { OfflineProof } from '#core/contract/contract.ts';
import { isOnPath } from '#tests/launch/display.ts';
import { trafficHere } from '#tests/launch/traffic.ts';
import { expect, shell, shownPage, test } from './fixture.ts';
import { addElements, elementsFor, type Outcome, told, untold } from './hostile-page.ts';
import { expectNothingSent } from './packets.ts';
import { networkCalls } from './system-calls.ts';

const APP = resolve(import.meta.dirname, '../..');

/** A name, and addresses of both protocols that need none (RFC 2606, RFC 5737, RFC 3849). */
const ADDRESSES = ['https://example.org/x', 'http://192.0.2.1/x', 'http://[2001:db8::1]/x'];

async function refusedRequests(page: Page): Promise<number> {
  const reply = await page.evaluate(() => window.demarche.call('offline.proof', null));
  // A marked seam: bridge.spec.ts proves the form of every answer.
  return OfflineProof.parse((reply as { value: unknown }).value).refusedRequests;
}

/** Everything a page can try; gives what it was told of each attempt. */
async function tryAll(page: Page): Promise<{ told: Outcome[]; untold: Outcome[] }> {
  const outcomes = { told: [] as Outcome[], untold: [] as Outcome[] };
  for (const address of ADDRESSES) {
    outcomes.untold.push(...(await page.evaluate(addElements, elementsFor(address))));
    for (const [, attempt] of told) outcomes.told.push(await page.evaluate(attempt, address));
    for (const [, attempt] of untold) outcomes.untold.push(await page.evaluate(attempt, address));
  }
  return outcomes;
}

for (const bypassCSP of [false, true])
  test(`a hostile page reaches nobody, ${bypassCSP ? 'even without its policy' : 'under its policy'}`, async ({
    userData,
  }) => {
    const args = [APP, `--user-data-dir=${userData}`];
    const electronApp = await _electron.launch({ args, bypassCSP });
    const page = await shownPage(electronApp);
    const refused = await refusedRequests(page);
    const packets = trafficHere();
    const outcomes = await tryAll(page);
    expect(new Set(outcomes.told)).toEqual(new Set(['refused']));
    expect(outcomes.untold).not.toContain('reached');
    await expect(shell(page)).toBeVisible(); // it was not led away
    expectNothingSent(packets);
    // The policy lets no request get as far as the counter; without it, every one is counted.
    const counted = (await refusedRequests(page)) - refused;
    expect(counted).toBeGreaterThanOrEqual(bypassCSP ? ADDRESSES.length * 8 : 0);
    await electronApp.close();
  });

test('no process of the program, from its start to its end, asks the system for a network', async ({
  userData,
}) => {
  test.skip(!isOnPath('strace'), 'strace is not here');
  const calls = await networkCalls(userData, async (page) => {
    const answers = await page.evaluate(async () => [
      await window.demarche.call('vault.create', {
        passphrase: 'orbit lantern maple quiver tundra',
      }),
      await window.demarche.call('clipboard.copy', { text: 'words' }),
      await window.demarche.call('vault.allowEraseLocked', { isAllowed: true }),
    ]);
    expect(answers).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  });
  // The one port is the harness's: what the program is steered by here, and nowhere else.
  expect(calls.filter((call) => !call.includes('bind(127.0.0.1:0)'))).toEqual([]);
  expect(calls).toHaveLength(1);
});
