// Half an hour alone (R37): the time in which a browser would look for updates, certificates, lists
// and its own news. Never run where this was written, for Electron's binary could not be had there:
// see tests/README.md.
import { setTimeout as wait } from 'node:timers/promises';
import { trafficHere } from '#tests/launch/traffic.ts';
import { expect, launch, test } from '../fixture.ts';
import { expectNothingSent } from '../packets.ts';

const MINUTE = 60_000; // ms
const LOCKS_AFTER = 5; // minutes: what a new vault has chosen

test('left alone for half an hour it locks and sends nothing', async ({ userData }) => {
  test.skip(!trafficHere(), 'packets are counted in a network namespace of Linux only');
  test.setTimeout(40 * MINUTE);
  const { electronApp, page } = await launch(userData);
  const packets = trafficHere(); // the harness has connected by now
  const locked = page.waitForEvent('close', { timeout: (LOCKS_AFTER + 2) * MINUTE });
  await Promise.all([locked, wait(30 * MINUTE)]);
  expect(electronApp.windows()).toHaveLength(1);
  await expect(electronApp.windows()[0]!.getByLabel('Passphrase', { exact: true })).toBeVisible();
  expectNothingSent(packets);
  await electronApp.close();
});
