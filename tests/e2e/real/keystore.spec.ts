// The system's keystore is never the only lock, and one that pretends is refused (R25). Never run
// where this was written, for Electron's binary could not be had there: see tests/README.md.
import type { Page } from '@playwright/test';
import { expect, launch, PASSPHRASE, start, test, unlock } from '../fixture.ts';

const addDevice = (page: Page): Promise<unknown> =>
  page.evaluate(
    (passphrase) => window.demarche.call('vault.addDeviceSlot', { passphrase }),
    PASSPHRASE,
  );
const status = (page: Page): Promise<unknown> =>
  page.evaluate(() => window.demarche.call('vault.status', null));

test('a keystore with a password that everybody knows is refused', async ({ userData }) => {
  test.skip(process.platform !== 'linux', 'only Linux has such a keystore');
  const { electronApp, page } = await launch(userData, ['--password-store=basic']);
  expect(await status(page)).toMatchObject({ value: { deviceSlot: 'untrusted' } });
  const untrusted = { ok: false, error: { code: 'vault.untrustedKeystore' } };
  expect(await addDevice(page)).toEqual(untrusted);
  await electronApp.close();
});

test('with a keystore the passphrase stays needed, and without it the passphrase does', async ({
  userData,
}) => {
  const first = await launch(userData);
  const answer = await status(first.page);
  const { deviceSlot } = (answer as { value: { deviceSlot: string } }).value;
  test.skip(deviceSlot === 'untrusted', 'this account has no keystore');
  expect(await addDevice(first.page)).toEqual({ ok: true, value: null });
  await first.electronApp.close();

  const second = await start(userData);
  expect(await status(second.page)).toMatchObject({
    value: { state: 'locked', deviceSlot: 'present' },
  });
  await unlock(second.page);
  await second.electronApp.close();

  const without = process.platform === 'linux' ? ['--password-store=basic'] : [];
  const third = await start(userData, without);
  await unlock(third.page);
  await third.electronApp.close();
});
