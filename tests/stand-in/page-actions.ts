// What webContents does to a page as a whole: print, capture, zoom, edit.
import type { Session } from './cdp.ts';

interface PrintOptions {
  landscape?: boolean;
  printBackground?: boolean;
  preferCSSPageSize?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
}

export async function print(cdp: Session, options: PrintOptions): Promise<Buffer> {
  const { data } = await cdp.send('Page.printToPDF', options);
  return Buffer.from(data, 'base64');
}

export async function capture(cdp: Session): Promise<Buffer> {
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' });
  return Buffer.from(data, 'base64');
}

/** Zooms like Electron: each level is a fifth more. By CSS, for the protocol has no page zoom. */
export async function setZoom(cdp: Session, level: number): Promise<void> {
  const expression = `document.documentElement.style.zoom = ${level === 0 ? '""' : 1.2 ** level}`;
  await cdp.send('Runtime.evaluate', { expression });
}

/** Runs an editing command of Chromium, as its own menu would. */
export async function edit(cdp: Session, command: string): Promise<void> {
  const key = { key: 'Unidentified', code: '', windowsVirtualKeyCode: 255 };
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', commands: [command], ...key });
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}
