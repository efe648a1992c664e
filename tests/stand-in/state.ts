// What the parts of the stand-in share: the app's identity, its switches, its windows, the browser.
import type { Browser } from './cdp.ts';
import type { BrowserWindow } from './window.ts';

export interface AppInfo {
  folder: string;
  main: string;
  name: string;
  version: string;
}

interface State {
  info: AppInfo;
  /** Command-line switches, without their dashes. */
  switches: Map<string, string>;
  paths: Map<string, string>;
  browser: Browser | undefined;
  windows: Map<number, BrowserWindow>;
  byTarget: Map<string, BrowserWindow>;
  focused: BrowserWindow | null;
  headless: boolean;
  exiting: boolean;
  /** Work that must end before the process may. */
  pending: Promise<unknown>[];
}

export const state: State = {
  info: { folder: process.cwd(), main: '', name: 'Electron', version: '0.0.0' },
  switches: new Map(),
  paths: new Map(),
  browser: undefined,
  windows: new Map(),
  byTarget: new Map(),
  focused: null,
  headless: false,
  exiting: false,
  pending: [],
};

export const quiet = (): void => {};

export function log(text: string): void {
  process.stderr.write(`[electron stand-in] ${text}\n`);
}

/** True where a test tool drives the app: nobody is there to answer a dialog. */
export const isDriven = (): boolean => state.switches.has('remote-debugging-port');

/** Gives an event object and a way to learn whether a listener called its preventDefault. */
export function preventable<T extends object>(
  details: T,
): { event: T & { preventDefault(): void; defaultPrevented: boolean }; prevented(): boolean } {
  const event = Object.assign(details, {
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  });
  return { event, prevented: () => event.defaultPrevented };
}
