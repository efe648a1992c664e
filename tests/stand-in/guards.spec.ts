import { expect, test } from './support.ts';

test('the policy of the header is enforced', async ({ page }) => {
  const blocked = await page.evaluate(async () => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(event.effectiveDirective),
    );
    const inline = document.createElement('style');
    inline.textContent = 'body { color: red }';
    document.head.append(inline);
    await fetch('./page.js').catch(() => {});
    let trusted = 'none';
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>x</b>');
    } catch (error) {
      trusted = (error as Error).name;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { violations, trusted };
  });
  expect(blocked.trusted).toBe('TypeError');
  expect(blocked.violations).toEqual(
    expect.arrayContaining(['style-src-elem', 'connect-src', 'require-trusted-types-for']),
  );
});

test('a link out of the app leads nowhere', async ({ page, electronApp }) => {
  const before = page.url();
  await page.getByRole('link', { name: 'out' }).click();
  await expect
    .poll(() => electronApp.evaluate(() => globalThis.seen.navigations))
    .toEqual(['https://example.org/']);
  expect(page.url()).toBe(before);
  await expect(page.getByRole('main')).toBeVisible();
});

test('window.open opens nothing', async ({ page, electronApp }) => {
  await page.evaluate(() => void window.open('https://example.org/'));
  await page.evaluate(() => fixture.invoke('echo'));
  expect(electronApp.windows()).toHaveLength(1);
});

test('requests pass the session’s hook and reach only the app', async ({ electronApp, page }) => {
  await page.reload();
  const requests = await electronApp.evaluate(() => globalThis.seen.requests);
  expect(requests).toContain('app://bundle/index.html');
  expect(requests.filter((url) => !url.startsWith('app://bundle/'))).toEqual([]);
});

test('permissions are what the session’s handlers say', async ({ page, electronApp }) => {
  const state = (name: string) =>
    page.evaluate(
      async (wanted) =>
        (await navigator.permissions.query({ name: wanted as PermissionName })).state,
      name,
    );
  expect(await state('geolocation')).toBe('denied');
  expect(await state('notifications')).toBe('denied');
  await electronApp.evaluate(({ session }) => {
    const ours = session.fromPartition('fixture');
    ours.setPermissionCheckHandler((_contents, permission) => permission === 'geolocation');
    ours.setPermissionRequestHandler((_contents, permission, answer) =>
      answer(permission === 'geolocation'),
    );
  });
  await page.reload();
  await page.getByRole('main').waitFor();
  expect(await state('geolocation')).toBe('granted');
  expect(await state('notifications')).toBe('denied');
});

test('the app’s switches are known and its preferences can be read', async ({ electronApp }) => {
  await electronApp.firstWindow();
  const found = await electronApp.evaluate(({ app, BrowserWindow }) => {
    const [win] = BrowserWindow.getAllWindows();
    // Electron has it, but its types do not.
    const contents = win!.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const { sandbox, contextIsolation, nodeIntegration } = contents.getLastWebPreferences();
    return {
      sandbox,
      contextIsolation,
      nodeIntegration,
      rules: app.commandLine.getSwitchValue('host-resolver-rules'),
    };
  });
  expect(found).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    rules: 'MAP * ~NOTFOUND',
  });
});
