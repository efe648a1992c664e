// The settings that keep the page apart from the machine and from the network, asked of the running
// program. What only real Electron proves is listed in tests/README.md.
import { expect, test } from './fixture.ts';
import { openConcern } from './steps.ts';

test('the page is sandboxed, isolated and without Node', async ({ electronApp }) => {
  const preferences = await electronApp.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    const given = contents.getLastWebPreferences();
    const names = [
      'sandbox',
      'contextIsolation',
      'nodeIntegration',
      'nodeIntegrationInWorker',
      'nodeIntegrationInSubFrames',
      'webSecurity',
      'webviewTag',
      'plugins',
      'spellcheck',
      'navigateOnDragDrop',
      'safeDialogs',
    ];
    return Object.fromEntries(names.map((name) => [name, given[name]]));
  });
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    plugins: false,
    spellcheck: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
  });
});

test('Chromium starts with the network cut off', async ({ electronApp }) => {
  const switches = await electronApp.evaluate(({ app }) =>
    Object.fromEntries(
      [
        'host-resolver-rules',
        'proxy-server',
        'webrtc-ip-handling-policy',
        'disable-features',
        'disable-background-networking',
        'disable-component-update',
        'disable-domain-reliability',
        'disable-sync',
        'disable-quic',
        'no-pings',
      ].map((name) => [
        name,
        app.commandLine.hasSwitch(name) && app.commandLine.getSwitchValue(name),
      ]),
    ),
  );
  expect(switches).toMatchObject({
    'host-resolver-rules': 'MAP * ~NOTFOUND',
    'proxy-server': 'http://127.0.0.1:9',
    'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
    'disable-background-networking': '',
    'disable-component-update': '',
    'disable-domain-reliability': '',
    'disable-sync': '',
    'disable-quic': '',
    'no-pings': '',
  });
  expect(switches['disable-features']).toContain('WebRtcHideLocalIpsWithMdns');
});

test('the page sees one bridge of two functions and nothing of Node or Electron', async ({
  page,
}) => {
  const seen = await page.evaluate(() => {
    const { demarche } = globalThis as unknown as { demarche: object };
    return {
      bridge: Object.keys(demarche).sort(),
      isFrozen: Object.isFrozen(demarche),
      globals: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
        (name) => name in globalThis,
      ),
    };
  });
  expect(seen).toEqual({ bridge: ['call', 'on'], isFrozen: true, globals: [] });
});

test('every screen keeps to the policy of the page', async ({ page }) => {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || /policy|trusted/i.test(message.text()))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.reload();
  for (const name of [
    'Search',
    'Timeline',
    'Officials',
    'Letters',
    'Settings',
    'About',
    'Overview',
  ]) {
    await page.getByRole('navigation').getByRole('button', { name }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  }
  await openConcern(page);
  await page.keyboard.press('Control+m');
  await page.keyboard.type('A note');
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Opening' }).click();
  await page.keyboard.type('Words');
  expect(complaints).toEqual([]);
});

test('no dictionary is fetched for spelling', async ({ electronApp }) => {
  const isOn = await electronApp.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.session.isSpellCheckerEnabled(),
  );
  expect(isOn).toBe(false);
});

const hostile: readonly (readonly [string, () => Promise<string> | string])[] = [
  [
    'fetch',
    () =>
      fetch('http://127.0.0.1:9/').then(
        () => 'reached',
        () => 'refused',
      ),
  ],
  [
    'a picture from outside',
    () =>
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('reached');
        image.onerror = () => resolve('refused');
        image.src = 'https://example.org/x.png';
      }),
  ],
  [
    'an inline script',
    () => {
      try {
        const script = document.createElement('script');
        script.textContent = 'globalThis.wasRun = true';
        document.body.append(script);
      } catch {
        return 'refused';
      }
      return 'wasRun' in globalThis ? 'reached' : 'refused';
    },
  ],
  [
    'eval',
    () =>
      // Later, since what a test evaluates itself is exempt from the policy while it runs.
      new Promise((resolve) => {
        setTimeout(() => {
          try {
            // biome-ignore lint/security/noGlobalEval: the refusal is what is tested
            resolve(eval('"reached"') as string);
          } catch {
            resolve('refused');
          }
        });
      }),
  ],
  [
    'HTML from text',
    () => {
      try {
        document.createElement('div').innerHTML = '<b>reached</b>';
        return 'reached';
      } catch {
        return 'refused';
      }
    },
  ],
  ['a new window', () => (window.open('https://example.org') === null ? 'refused' : 'reached')],
  [
    'a frame',
    () =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        document.addEventListener('securitypolicyviolation', () => resolve('refused'), {
          once: true,
        });
        frame.src = 'https://example.org/';
        document.body.append(frame);
        setTimeout(() => resolve('no violation'), 3000);
      }),
  ],
  [
    'a notification permission',
    async () => ((await Notification.requestPermission()) === 'granted' ? 'reached' : 'refused'),
  ],
  [
    'the camera',
    () =>
      navigator.mediaDevices.getUserMedia({ video: true }).then(
        () => 'reached',
        () => 'refused',
      ),
  ],
  [
    'the clipboard’s content',
    () =>
      navigator.clipboard.readText().then(
        () => 'reached',
        () => 'refused',
      ),
  ],
];

for (const [what, attempt] of hostile)
  test(`a hostile page gets nothing: ${what}`, async ({ page }) => {
    expect(await page.evaluate(attempt)).toBe('refused');
  });

test('a hostile page cannot lead the window away', async ({ electronApp, page }) => {
  const before = await electronApp.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
  );
  expect(before).toBe('app://bundle/index.html');
  for (const target of ['https://example.org/', 'file:///etc/passwd', 'app://other/index.html'])
    await page.evaluate((url) => {
      const link = document.createElement('a');
      link.href = url;
      document.body.append(link);
      link.click();
      link.remove();
    }, target);
  await expect(page.getByRole('main')).toBeVisible();
  expect(
    await electronApp.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.getURL(),
    ),
  ).toBe(before);
});

test('files outside the bundle are not served', async ({ page }) => {
  const statuses = await page.evaluate(async () => {
    const load = (src: string) =>
      new Promise<string>((resolve) => {
        const image = new Image();
        image.onload = () => resolve('served');
        image.onerror = () => resolve('not served');
        image.src = src;
      });
    return Promise.all(
      ['./../main/index.js', './%2e%2e/%2e%2e/package.json', './no.png'].map(load),
    );
  });
  expect(statuses).toEqual(['not served', 'not served', 'not served']);
});

test('the menu offers every action and no developer tools', async ({ electronApp }) => {
  const items = await electronApp.evaluate(({ Menu }) => {
    const walk = (menu: Electron.Menu | null | undefined): string[] =>
      (menu?.items ?? []).flatMap((item) => [
        item.id ?? '',
        item.role ?? '',
        ...walk(item.submenu),
      ]);
    return walk(Menu.getApplicationMenu()).filter((name) => name !== '');
  });
  expect(items).toEqual(
    expect.arrayContaining(['letter.new', 'annotation.new', 'edit.undo', 'go.home', 'go.about']),
  );
  expect(items.map((name) => name.toLowerCase())).not.toContain('toggledevtools');
});
