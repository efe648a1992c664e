// The `dialog` module. Nobody is there to answer a native dialog: specs replace these functions,
// on real Electron too.
import { log } from './state.ts';
import { strict } from './strict.ts';

const unanswered = (name: string) => log(`dialog.${name} was not answered: cancelled`);

export const dialog = strict('dialog', {
  async showOpenDialog(..._args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> {
    unanswered('showOpenDialog');
    return { canceled: true, filePaths: [] };
  },
  async showSaveDialog(..._args: unknown[]): Promise<{ canceled: boolean; filePath: string }> {
    unanswered('showSaveDialog');
    return { canceled: true, filePath: '' };
  },
  async showMessageBox(
    ...args: unknown[]
  ): Promise<{ response: number; checkboxChecked: boolean }> {
    const { cancelId = 0, message } = args.at(-1) as { cancelId?: number; message: string };
    log(`dialog.showMessageBox: ${message}`);
    return { response: cancelId, checkboxChecked: false };
  },
  showErrorBox(title: string, content: string): void {
    log(`dialog.showErrorBox: ${title}: ${content}`);
  },
});
