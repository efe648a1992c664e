// Only of the stand-in: real Electron has these, or gives undefined.
import { expect, test } from './support.ts';
import { hasElectron } from './use.ts';

test.skip(hasElectron() && process.env.STANDIN !== '1', 'this is about the stand-in itself');

test('what the stand-in lacks is named, not undefined', async ({ electronApp, page }) => {
  const words = await electronApp.evaluate(({ app, BrowserWindow, dialog }) => {
    const reads: (() => unknown)[] = [
      () => app.dock,
      () => BrowserWindow.getAllWindows()[0]?.setProgressBar,
      () => BrowserWindow.getAllWindows()[0]?.webContents.debugger,
      () => dialog.showCertificateTrustDialog,
    ];
    return reads.map((read) => {
      try {
        return `gave ${read()}`;
      } catch (error) {
        return (error as Error).message;
      }
    });
  });
  expect(words).toEqual([
    'the Electron stand-in has no app.dock',
    'the Electron stand-in has no BrowserWindow.setProgressBar',
    'the Electron stand-in has no webContents.debugger',
    'the Electron stand-in has no dialog.showCertificateTrustDialog',
  ]);
  const inPreload = await page.evaluate(() => {
    try {
      return fixture.nothing();
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(inPreload).toBe('the Electron stand-in has no ipcRenderer.somethingNew');
});
