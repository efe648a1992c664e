// The small modules by which an app meets the desktop.
import { log } from './state.ts';
import { strict, strictEmitter } from './strict.ts';

type Payloads = Readonly<Record<string, string>>;
const payloads = new WeakMap<ClipboardItem, Payloads>();

/** Texts only. */
export class ClipboardItem {
  readonly types: string[];

  constructor(items: Payloads) {
    this.types = Object.keys(items);
    payloads.set(this, items);
  }

  async getType(type: string): Promise<Blob> {
    const text = payloads.get(this)?.[type];
    if (text === undefined) throw new Error(`the clipboard item has no ${type}`);
    return new Blob([text], { type });
  }
}
strict('ClipboardItem', ClipboardItem.prototype);

/** A clipboard of its own: specs must not touch the person's. */
function aClipboard(name: string) {
  let copied: Payloads = {};
  return strict(name, {
    readText: async (): Promise<string> => copied['text/plain'] ?? '',
    writeText: async (text: string): Promise<void> => {
      copied = { 'text/plain': text };
    },
    read: async (): Promise<ClipboardItem[]> => [new ClipboardItem(copied)],
    write: async (items: ClipboardItem[]): Promise<void> => {
      copied = Object.assign({}, ...items.map((item) => payloads.get(item)));
    },
    has: async (type: string): Promise<boolean> => type in copied,
    clear: (): void => {
      copied = {};
    },
  });
}

export const clipboard = Object.assign(aClipboard('clipboard'), {
  selection: process.platform === 'linux' ? aClipboard('clipboard.selection') : undefined,
});

export const shell = strict('shell', {
  showItemInFolder: (path: string): void => log(`shell.showItemInFolder(${path})`),
});

export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable: (): boolean => false,
});

class PowerMonitor extends strictEmitter('powerMonitor') {
  getSystemIdleTime = (): number => 0;
}
export const powerMonitor = new PowerMonitor();

const size = { width: 1280, height: 800 };
const area = { x: 0, y: 0, ...size };
const display = { id: 1, scaleFactor: 1, bounds: area, workArea: area, workAreaSize: size, size };
export const screen = strict('screen', {
  getPrimaryDisplay: (): typeof display => display,
  getAllDisplays: (): (typeof display)[] => [display],
});
