// The `app` module: start, end and identity of the app.
import { setTimeout as wait } from 'node:timers/promises';
import type { Menu } from './menu.ts';
import { getPath } from './paths.ts';
import { type Arrival, lockInstance } from './single-instance.ts';
import { preventable, quiet, state } from './state.ts';
import { strict, strictEmitter } from './strict.ts';

class App extends strictEmitter('app') {
  readonly isPackaged = false;
  applicationMenu: Menu | null = null;
  #name = '';
  #isReady = false;
  #quitting = false;
  #release: (() => void) | undefined;
  readonly #ready: PromiseWithResolvers<void> = Promise.withResolvers<void>();
  #asked: PromiseWithResolvers<void> = Promise.withResolvers<void>();
  #whenReady = (): Promise<void> => this.#ready.promise;

  readonly commandLine = strict('commandLine', {
    appendSwitch: (name: string, value = ''): void => void state.switches.set(name, value),
    hasSwitch: (name: string): boolean => state.switches.has(name),
    getSwitchValue: (name: string): string => state.switches.get(name) ?? '',
    removeSwitch: (name: string): void => void state.switches.delete(name),
  });

  /** Settles when whenReady is asked for after this call: work before ready is then done. */
  waitForAsk(): Promise<void> {
    this.#asked = Promise.withResolvers<void>();
    return this.#asked.promise;
  }

  // An accessor, for Playwright replaces it: reading it is the sign, whosever function it is.
  get whenReady(): () => Promise<void> {
    this.#asked.resolve();
    return this.#whenReady;
  }
  set whenReady(replacement: () => Promise<void>) {
    this.#whenReady = replacement;
  }

  becomeReady(): void {
    this.#isReady = true;
    this.#ready.resolve();
    this.emit('ready', {}, {});
  }

  isReady(): boolean {
    return this.#isReady;
  }

  /** Told by the last window as it closes. */
  allClosed(): void {
    if (this.#quitting) this.#finish();
    else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  /** Told by a window that would not close: that ends quitting. */
  closePrevented(): void {
    this.#quitting = false;
  }

  quit(): void {
    if (this.#quitting) return;
    const { event, prevented } = preventable({});
    this.emit('before-quit', event);
    if (prevented()) return;
    this.#quitting = true;
    if (state.windows.size === 0) this.#finish();
    for (const win of [...state.windows.values()]) if (this.#quitting) win.close();
  }

  #finish(): void {
    const { event, prevented } = preventable({});
    this.emit('will-quit', event);
    this.#quitting = !prevented();
    if (!prevented()) this.exit(0);
  }

  exit(code = 0): void {
    if (state.exiting) return;
    state.exiting = true;
    this.emit('quit', {}, code);
    this.#release?.();
    void Promise.race([this.#settled(), wait(3000)]).finally(() => process.exit(code));
  }

  async #settled(): Promise<void> {
    await Promise.allSettled(state.pending);
    const running = state.browser;
    if (!running) return;
    const ended = new Promise((resolve) => running.process.once('exit', resolve));
    running.root.send('Browser.close').catch(quiet);
    await ended;
  }

  requestSingleInstanceLock(additionalData?: unknown): boolean {
    const arrive = ({ argv, cwd, additionalData: data }: Arrival) =>
      this.emit('second-instance', {}, argv, cwd, data);
    this.#release ??= lockInstance(this.getPath('userData'), additionalData, arrive);
    return this.hasSingleInstanceLock();
  }

  hasSingleInstanceLock(): boolean {
    return this.#release !== undefined;
  }

  getPath(name: string): string {
    return getPath(name, this.getName());
  }

  setPath(name: string, path: string): void {
    state.paths.set(name, path);
  }

  setName(name: string): void {
    this.#name = name;
  }

  get name(): string {
    return this.getName();
  }

  getName = (): string => this.#name || state.info.name;
  getAppPath = (): string => state.info.folder;
  getVersion = (): string => state.info.version;
  getLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale;
  getPreferredSystemLanguages = (): string[] => [this.getLocale()];
  setAppUserModelId(_id: string): void {}
  setAboutPanelOptions(_options: object): void {}
  enableSandbox(): void {} // Chromium's is on, unless the user is root
}

export const app = new App();
