import { join } from 'node:path';
import { app, type BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron';
import type { CalendarDesk } from '#main/calls/calendar.ts';
import type { CommitmentDesk } from '#main/calls/commitments.ts';
import type { LetterheadDesk } from '#main/calls/letterheads.ts';
import type { FileDesk } from '#main/calls/letters.ts';
import type { PictureDesk } from '#main/calls/pictures.ts';
import type { BackupDesk } from '#main/calls/vault.ts';
import { printer } from './print.ts';

type Over = () => BrowserWindow | undefined;

/** Asks with the system's own dialogs, over the window `over` answers. */
export function fileDesk(over: Over): FileDesk {
  return {
    chooseNewFile: (suggested) =>
      suggested.endsWith('.pdf')
        ? askForNewFile(over, join(app.getPath('documents'), suggested), 'PDF', 'pdf')
        : askForNewFile(over, join(app.getPath('documents'), suggested), 'Word', 'docx'),
    chooseFile: () => choose(over, fileOf('Word', 'docx')),
    chooseFolder: () => choose(over, { properties: ['openDirectory', 'createDirectory'] }),
    reveal: (path) => shell.showItemInFolder(path),
    print: printer(over),
  };
}

const BACKUP = { name: 'Demarche', extension: 'demarche-backup' };

/** As `fileDesk`, for copies of the vault. No folder is suggested: a copy belongs elsewhere. */
export function backupDesk(over: Over, today: () => string): BackupDesk {
  return {
    chooseNewFile: () => askForNewFile(over, `demarche-${today()}`, BACKUP.name, BACKUP.extension),
    chooseFile: () => choose(over, fileOf(BACKUP.name, BACKUP.extension)),
  };
}

/** As `backupDesk`, for copies that travel: another name, so that the whole vault is not taken along. */
export function travelDesk(over: Over, today: () => string): BackupDesk {
  return {
    ...backupDesk(over, today),
    chooseNewFile: () =>
      askForNewFile(over, `demarche-travel-${today()}`, BACKUP.name, BACKUP.extension),
  };
}

/** As `fileDesk`, for calendar files. */
export const calendarDesk = (over: Over): CalendarDesk => ({
  chooseNewFile: (suggested) =>
    askForNewFile(over, join(app.getPath('documents'), suggested), 'iCalendar', 'ics'),
});

/** As `fileDesk`, for tables of commitments. */
export const commitmentDesk = (over: Over): CommitmentDesk => ({
  chooseNewFile: (suggested) =>
    askForNewFile(over, join(app.getPath('documents'), suggested), 'CSV', 'csv'),
});

/** As `fileDesk`, for paper of the user's own. */
export const letterheadDesk = (over: Over): LetterheadDesk => ({
  chooseFile: () => choose(over, fileOf('Word, PNG, JPEG', 'docx', 'dotx', 'png', 'jpg', 'jpeg')),
  chooseNewFile: fileDesk(over).chooseNewFile,
});

/** As `fileDesk`, for pictures of the screens. */
export const pictureDesk = (over: Over): PictureDesk => ({
  chooseNewFile: (suggested) => {
    const [name, extension] = suggested.endsWith('.svg') ? ['SVG', 'svg'] : ['PNG', 'png'];
    return askForNewFile(over, join(app.getPath('documents'), suggested), name, extension);
  },
});

/** One file of a kind, or of any other where it goes by another name. */
const fileOf = (name: string, ...extensions: string[]): OpenDialogOptions => ({
  properties: ['openFile'],
  filters: [
    { name, extensions },
    { name: '*', extensions: ['*'] },
  ],
});

/** The file or folder that was chosen, or `null`. */
async function choose(over: Over, options: OpenDialogOptions): Promise<string | null> {
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
