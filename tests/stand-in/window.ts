// The `BrowserWindow` class: a window of the browser with one page in it.
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron';
import { app } from './app.ts';
import type { Protocol } from './cdp.ts';
import { firstPageShown, openTarget } from './chromium.ts';
import { emulateTheme } from './native-theme.ts';
import { log, preventable, quiet, state } from './state.ts';
import { strictEmitter } from './strict.ts';
import { WebContents } from './web-contents.ts';

type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';
let lastId = 0;

export class BrowserWindow extends strictEmitter('BrowserWindow') {
  readonly id: number = ++lastId;
  readonly webContents: WebContents;
  readonly ready: Promise<void>;
  #life: 'open' | 'closing' | 'destroyed' = 'open';
  #shown: boolean;
  #loadedOnce = false;
  #title: string;
  #protected = false;
  #state: WindowState = 'normal';
  #bounds: Rectangle;
  #normal: Rectangle;

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const { x = 0, y = 0, width = 800, height = 600, title = app.getName(), show = true } = options;
    this.#bounds = { x, y, width, height };
    this.#normal = this.#bounds;
    this.#title = title;
    this.#shown = show;
    this.webContents = new WebContents(this, this.id, options.webPreferences ?? {});
    state.windows.set(this.id, this);
    this.ready = this.#create();
    this.ready.catch((error: unknown) => state.exiting || log(String(error)));
    app.emit('browser-window-created', {}, this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async #create(): Promise<void> {
    const { targetId, cdp } = await openTarget(this.#bounds);
    state.byTarget.set(targetId, this);
    this.webContents.targetId = targetId;
    await this.webContents.attach(cdp);
    await emulateTheme(cdp);
    await cdp.send('Runtime.runIfWaitingForDebugger');
    await firstPageShown(cdp);
    if (this.#shown) queueMicrotask(() => this.focus()); // after `ready`, which focus awaits
  }

  /** Told by the page when it has loaded. */
  loaded(): void {
    if (this.#loadedOnce) return;
    this.#loadedOnce = true;
    this.emit('ready-to-show', {});
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url);
  }

  close(): void {
    if (this.#life !== 'open') return;
    const { event, prevented } = preventable({});
    this.emit('close', event);
    if (prevented()) app.closePrevented();
    else this.destroy();
  }

  destroy(): void {
    if (this.#life === 'destroyed') return;
    const { targetId } = this.webContents;
    void this.ready
      .then(() => state.browser?.root.send('Target.closeTarget', { targetId }))
      .catch(quiet);
    this.#gone();
  }

  /**
   * Told when the person closed the browser's window: that cannot be prevented any more, so a
   * window that would rather save first is given two seconds to.
   */
  closedOutside(): void {
    if (this.#life !== 'open') return;
    this.#life = 'closing';
    const { event, prevented } = preventable({});
    this.emit('close', event);
    if (prevented()) setTimeout(() => this.#gone(), 2000);
    else this.#gone();
  }

  #gone(): void {
    if (this.#life === 'destroyed') return;
    this.#life = 'destroyed';
    state.windows.delete(this.id);
    state.byTarget.delete(this.webContents.targetId);
    if (state.focused === this) state.focused = null;
    this.webContents.emit('destroyed', {});
    this.emit('closed', {});
    if (state.windows.size === 0) app.allClosed();
  }

  show(): void {
    this.#shown = true;
    this.emit('show', {});
    this.focus();
  }

  hide(): void {
    this.#shown = false;
    this.emit('hide', {});
  }

  focus(): void {
    if (state.focused === this) return;
    state.focused?.emit('blur', {});
    state.focused = this;
    this.emit('focus', {});
    const front = async () => (await this.webContents.cdp()).send('Page.bringToFront');
    void front().catch(quiet);
  }

  async #windowId(): Promise<number> {
    await this.ready;
    const { targetId } = this.webContents;
    const answer = await state.browser?.root.send('Browser.getWindowForTarget', { targetId });
    if (!answer) throw new Error('Object has been destroyed');
    return answer.windowId;
  }

  async #setWindow(bounds: Protocol.Browser.Bounds): Promise<void> {
    const windowId = await this.#windowId();
    await state.browser?.root.send('Browser.setWindowBounds', { windowId, bounds });
  }

  #setState(windowState: WindowState, event: string): void {
    this.#state = windowState;
    void this.#setWindow({ windowState }).then(() => this.emit(event, {}), quiet);
  }

  /** Learns the bounds from the browser, after the person may have changed them. */
  async refreshBounds(): Promise<void> {
    const windowId = await this.#windowId();
    const answer = await state.browser?.root.send('Browser.getWindowBounds', { windowId });
    const { left = 0, top = 0, width = 0, height = 0, windowState } = answer?.bounds ?? {};
    if (width === 0) return;
    this.#state = windowState ?? 'normal';
    this.#bounds = { x: left, y: top, width, height };
    if (this.#state === 'normal') this.#normal = this.#bounds;
    this.emit('resize', {});
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    this.#normal = this.#bounds;
    const { x: left, y: top, width, height } = this.#bounds;
    void this.#setWindow({ left, top, width, height }).then(() => this.emit('resize', {}), quiet);
  }

  minimize = (): void => this.#setState('minimized', 'minimize');
  maximize = (): void => this.#setState('maximized', 'maximize');
  unmaximize = (): void => this.#setState('normal', 'unmaximize');
  restore = (): void => this.#setState('normal', 'restore');
  setFullScreen = (on: boolean): void =>
    this.#setState(on ? 'fullscreen' : 'normal', on ? 'enter-full-screen' : 'leave-full-screen');
  getBounds = (): Rectangle => ({ ...this.#bounds });
  getNormalBounds = (): Rectangle => ({ ...this.#normal });
  isMinimized = (): boolean => this.#state === 'minimized';
  isMaximized = (): boolean => this.#state === 'maximized';
  isFullScreen = (): boolean => this.#state === 'fullscreen';
  isVisible = (): boolean => this.#shown;
  isFocused = (): boolean => state.focused === this;
  isDestroyed = (): boolean => this.#life === 'destroyed';
  getTitle = (): string => this.#title;
  setTitle(title: string): void {
    this.#title = title;
  }
  isContentProtected = (): boolean => this.#protected;
  setContentProtection(on: boolean): void {
    this.#protected = on;
  }

  static getAllWindows = (): BrowserWindow[] => [...state.windows.values()];
  static getFocusedWindow = (): BrowserWindow | null => state.focused;
  static fromId = (id: number): BrowserWindow | null => state.windows.get(id) ?? null;
  static fromWebContents = (contents: WebContents | undefined): BrowserWindow | null =>
    contents?.owner ?? null;
}
