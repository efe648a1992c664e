// The system's clipboard.
import { ClipboardItem, clipboard } from 'electron';
import type { Clipboard } from '#main/clipboard-guard.ts';

/** What tells histories of the clipboard to leave a text out: a format, and what stands in it. */
const CONCEALED: Partial<Record<NodeJS.Platform, readonly [format: string, content: string]>> = {
  darwin: ['org.nspasteboard.ConcealedType', '1'], // nspasteboard.org; its content is not read
  win32: ['ExcludeClipboardContentFromMonitorProcessing', '1'], // Win32, Clipboard Formats; nor here
  linux: ['x-kde-passwordManagerHint', 'secret'], // KDE's Klipper, and others after it
};

export const systemClipboard = {
  readText: () => clipboard.readText(),
  writeText: (text: string) => clipboard.writeText(text),
  clear: () => clipboard.clear(),
  conceal: async (text: string) => {
    const concealed = CONCEALED[process.platform];
    if (!concealed) return;
    const [format, content] = concealed;
    const mark = { [`electron application/osclipboard;format="${format}"`]: content };
    await clipboard.write([new ClipboardItem({ 'text/plain': text, ...mark })]);
  },
  get selection() {
    return clipboard.selection;
  },
} satisfies Clipboard & { readonly writeText: (text: string) => Promise<void> };
