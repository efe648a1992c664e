// The small modules by which an app meets the desktop.
import { log } from './state.ts';
import { strict, strictEmitter } from './strict.ts';

let copied = '';
/** A clipboard of its own: specs must not touch the person's. */
export const clipboard = strict('clipboard', {
  readText: (): string => copied,
  writeText: (text: string): void => {
    copied = text;
  },
  clear: (): void => {
    copied = '';
  },
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
