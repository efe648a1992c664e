// The `dialog` module. Specs replace its functions, on real Electron too; people are asked in a
// small window; where there is neither, everything is cancelled and said so.
import { existsSync } from 'node:fs';
import { type Answer, ask, type Question } from './dialog-window.ts';
import { isDriven, log, state } from './state.ts';
import { strict } from './strict.ts';

interface FileOptions {
  title?: string;
  defaultPath?: string;
}
interface MessageOptions {
  message: string;
  detail?: string;
  buttons?: string[];
  cancelId?: number;
}

/** Asks the person, where one can see a window and no test tool is at the wheel. */
async function attend(name: string, question: Question): Promise<Answer> {
  if (!state.headless && !isDriven()) return ask(question);
  log(`dialog.${name} was not answered: ${question.message}`);
  return undefined;
}

/** Like the systems' own dialogs, asks before an existing file is taken for a new one. */
async function askForPath(
  name: string,
  message: string,
  { defaultPath = '' }: FileOptions,
): Promise<string | undefined> {
  const buttons = [name === 'showSaveDialog' ? 'Save' : 'Open', 'Cancel'];
  const answer = await attend(name, { message, text: defaultPath, buttons });
  if (answer?.button !== 0 || answer.text === '') return undefined;
  if (name !== 'showSaveDialog' || !existsSync(answer.text)) return answer.text;
  const detail = `${answer.text} is there already.`;
  const replace = await attend(name, {
    message: 'Replace it?',
    detail,
    buttons: ['Replace', 'No'],
  });
  return replace?.button === 0 ? answer.text : undefined;
}

export const dialog = strict('dialog', {
  async showOpenDialog(...args: unknown[]): Promise<{ canceled: boolean; filePaths: string[] }> {
    const options = args.at(-1) as FileOptions;
    const path = await askForPath('showOpenDialog', options.title ?? 'Open the file', options);
    return { canceled: path === undefined, filePaths: path === undefined ? [] : [path] };
  },
  async showSaveDialog(...args: unknown[]): Promise<{ canceled: boolean; filePath: string }> {
    const options = args.at(-1) as FileOptions;
    const path = await askForPath('showSaveDialog', options.title ?? 'Save as', options);
    return { canceled: path === undefined, filePath: path ?? '' };
  },
  async showMessageBox(
    ...args: unknown[]
  ): Promise<{ response: number; checkboxChecked: boolean }> {
    const { message, detail, buttons = ['OK'], cancelId = 0 } = args.at(-1) as MessageOptions;
    const answer = await attend('showMessageBox', { message, detail, buttons });
    return { response: answer?.button ?? cancelId, checkboxChecked: false };
  },
  showErrorBox(title: string, content: string): void {
    log(`dialog.showErrorBox: ${title}: ${content}`);
    void attend('showErrorBox', { message: title, detail: content, buttons: ['OK'] });
  },
});
