import type { BrowserWindow } from 'electron';

/**
 * Prints what the page has laid out for print (renderer/features/letters/pages/print-pages.ts) to a
 * PDF with its headings, lists and language marked, on the paper that the page's rules name.
 */
export const printer = (over: () => BrowserWindow | undefined) => async (): Promise<Uint8Array> => {
  const window = over();
  if (!window) throw new Error('no window to print');
  return window.webContents.printToPDF({
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    preferCSSPageSize: true,
    printBackground: true, // the head of a table is white on a colour
  });
};
