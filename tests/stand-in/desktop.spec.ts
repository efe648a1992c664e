import { expect, test } from './support.ts';

test('specs answer dialogs by replacing them', async ({ electronApp }) => {
  const answer = await electronApp.evaluate(async ({ dialog }) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: '/chosen' });
    return dialog.showSaveDialog({});
  });
  expect(answer.filePath).toBe('/chosen');
});

test('a menu item can be found and clicked', async ({ electronApp, page }) => {
  await page.getByRole('main').waitFor();
  const label = await electronApp.evaluate(({ Menu }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('save');
    item?.click();
    return item?.label;
  });
  expect(label).toBe('Save');
  await expect(page.getByRole('status')).toHaveText('heard save');
});

test('the clipboard keeps text', async ({ electronApp }) => {
  const text = await electronApp.evaluate(async ({ clipboard }) => {
    await clipboard.writeText('Алматы');
    return clipboard.readText();
  });
  expect(text).toBe('Алматы');
});

test('the clipboard keeps an item in all its forms until it is cleared', async ({
  electronApp,
}) => {
  const mark = 'electron application/osclipboard;format="x-kde-passwordManagerHint"';
  const found = await electronApp.evaluate(async ({ clipboard, ClipboardItem }, format) => {
    await clipboard.write([new ClipboardItem({ 'text/plain': 'Алматы', [format]: 'secret' })]);
    const [item] = await clipboard.read();
    const text = await (await item?.getType('text/plain'))?.text();
    const has = await Promise.all([format, 'text/html'].map((type) => clipboard.has(type)));
    clipboard.clear();
    return { text, has, cleared: await clipboard.readText() };
  }, mark);
  expect(found).toEqual({ text: 'Алматы', has: [true, false], cleared: '' });
});

test('pages are printed and captured', async ({ electronApp, page }) => {
  await page.getByRole('main').waitFor();
  const heads = await electronApp.evaluate(async ({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    const pdf = await webContents.printToPDF({});
    const png = (await webContents.capturePage()).toPNG();
    return [pdf.subarray(0, 4).toString('latin1'), png.subarray(1, 4).toString('latin1')];
  });
  expect(heads).toEqual(['%PDF', 'PNG']);
});

test('editing commands reach the field with the focus', async ({ electronApp, page }) => {
  const field = page.getByLabel('words');
  await field.pressSequentially('typed');
  await electronApp.evaluate(({ BrowserWindow }) => {
    const { webContents } = BrowserWindow.getAllWindows()[0]!;
    webContents.selectAll();
  });
  const selected = () =>
    field.evaluate((input: HTMLInputElement) => [input.selectionStart, input.selectionEnd]);
  await expect.poll(selected).toEqual([0, 5]);
});

test('windows keep their bounds', async ({ electronApp, page }) => {
  await page.getByRole('main').waitFor();
  const bounds = await electronApp.evaluate(({ BrowserWindow }) => {
    const [win] = BrowserWindow.getAllWindows();
    const { width, height } = win!.getBounds();
    return { width, height };
  });
  expect(bounds).toEqual({ width: 700, height: 500 });
});
