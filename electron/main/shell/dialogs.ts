import { join } from 'node:path';
import { app, type BrowserWindow, dialog, shell } from 'electron';
import type { FileDesk } from '#main/calls/letters.ts';

/** Asks with the system's own dialogs, over the window `over` answers. */
export function fileDesk(over: () => BrowserWindow | undefined): FileDesk {
  return {
    chooseNewFile: async (suggested) => {
      const options = {
        defaultPath: join(app.getPath('documents'), suggested),
        filters: [{ name: 'Word', extensions: ['docx'] }],
      };
      const window = over();
      const { canceled, filePath } = window
        ? await dialog.showSaveDialog(window, options)
        : await dialog.showSaveDialog(options);
      return canceled || !filePath ? null : withExtension(filePath);
    },
    reveal: (path) => shell.showItemInFolder(path),
  };
}

const withExtension = (path: string): string =>
  path.toLowerCase().endsWith('.docx') ? path : `${path}.docx`;
