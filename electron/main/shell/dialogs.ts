import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron';
import type { LetterheadDesk } from '#main/calls/letterheads.ts';
import type { FileDesk } from '#main/calls/letters.ts';
import type { BackupDesk } from '#main/calls/vault.ts';

type Over = () => BrowserWindow | undefined;

/** Asks with the system's own dialogs, over the window `over` answers. */
export function fileDesk(over: Over): FileDesk {
  return {
    chooseNewFile: (suggested) =>
      askForNewFile(over, join(app.getPath('documents'), suggested), 'Word', 'docx'),
    chooseFile: () => askForFile(over, 'Word', ['docx']),
    reveal: (path) => shell.showItemInFolder(path),
  };
}

const BACKUP = { name: 'Demarche', extension: 'demarche-backup' };

/** As `fileDesk`, for copies of the vault. No folder is suggested: a copy belongs elsewhere. */
export function backupDesk(over: Over, today: () => string): BackupDesk {
  return {
    chooseNewFile: () => askForNewFile(over, `demarche-${today()}`, BACKUP.name, BACKUP.extension),
    chooseFile: () => askForFile(over, BACKUP.name, [BACKUP.extension]),
  };
}

/** As `fileDesk`, for paper of the user's own. */
export const letterheadDesk = (over: Over): LetterheadDesk => ({
  chooseFile: () => askForFile(over, 'Word, PNG, JPEG', ['docx', 'dotx', 'png', 'jpg', 'jpeg']),
  chooseNewFile: fileDesk(over).chooseNewFile,
});

async function askForFile(
  over: Over,
  name: string,
  extensions: readonly string[],
): Promise<string | null> {
  const options: OpenDialogOptions = {
    properties: ['openFile'],
    filters: [
      { name, extensions: [...extensions] },
      { name: '*', extensions: ['*'] },
    ],
  };
  const window = over();
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options);
  return canceled ? null : (filePaths[0] ?? null);
}

async function askForNewFile(
  over: Over,
  defaultPath: string,
  name: string,
  extension: string,
): Promise<string | null> {
  const options = { defaultPath, filters: [{ name, extensions: [extension] }] };
  const window = over();
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options);
  return canceled || !filePath ? null : withExtension(filePath, `.${extension}`);
}

const withExtension = (path: string, extension: string): string =>
  path.toLowerCase().endsWith(extension) ? path : `${path}${extension}`;
