// The `webContents` module: one page, over its DevTools session.
import type { WebPreferences } from 'electron';
import type { Session } from './cdp.ts';
import { type Frame, Frames } from './frames.ts';
import { messageText, receive } from './ipc.ts';
import { NativeImage } from './native-image.ts';
import { capture, edit, print, setZoom } from './page-actions.ts';
import { BINDING, mainWorldSource, preloadSource, RECEIVE } from './page-source.ts';
import { Requests } from './requests.ts';
import { type ElectronSession, session } from './session.ts';
import { log, quiet, state } from './state.ts';
import { strictEmitter } from './strict.ts';
import { assertIsolated, withDefaults } from './web-preferences.ts';
import type { BrowserWindow } from './window.ts';
import { fromWire, toWire } from './wire-url.ts';

type OpenHandler = (details: {
  url: string;
  frameName: string;
  features: string;
  disposition: string;
}) => { action: 'allow' | 'deny' };

export class WebContents extends strictEmitter('webContents') {
  readonly id: number;
  readonly owner: BrowserWindow;
  readonly session: ElectronSession;
  targetId = '';
  #cdp: Session | undefined;
  #loading = false;
  #zoomLevel = 0;
  #webRtcPolicy = 'default';
  #openHandler: OpenHandler | undefined;
  readonly #preferences: WebPreferences;
  readonly #frames = new Frames();
  readonly #requests: Requests;

  constructor(owner: BrowserWindow, id: number, given: WebPreferences) {
    super();
    assertIsolated({ ...withDefaults(given) });
    this.owner = owner;
    this.id = id;
    this.#preferences = given;
    this.session = (given.session ??
      session.fromPartition(given.partition ?? '')) as unknown as ElectronSession;
    this.#requests = new Requests(this, this.#frames);
  }

  /** Takes hold of a page that waits for it; the page may run when the promise settles. */
  async attach(cdp: Session): Promise<void> {
    this.#cdp = cdp;
    this.#frames.follow(cdp);
    this.#follow(cdp);
    await Promise.all([
      cdp.send('Page.enable'),
      cdp.send('Runtime.enable'),
      cdp
        .send('Page.getFrameTree')
        .then(({ frameTree }) => this.#frames.setMain(frameTree.frame.id)),
      this.#requests.start(cdp),
      ...this.#preload(cdp, this.#preferences.preload),
    ]);
  }

  #preload(cdp: Session, preload: string | undefined): Promise<unknown>[] {
    if (preload === undefined) return [];
    const name = `stand-in-${crypto.randomUUID()}`;
    const [main, isolated] = [`${name}-main`, `${name}-preload`];
    const { platform, arch, versions } = process;
    const source = preloadSource([isolated, main], preload, { platform, arch, versions });
    const worldName = Frames.world;
    return [
      cdp.send('Runtime.addBinding', { name: BINDING, executionContextName: worldName }),
      cdp.send('Page.addScriptToEvaluateOnNewDocument', {
        source: mainWorldSource(main, isolated),
      }),
      cdp.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName }),
    ];
  }

  #follow(cdp: Session): void {
    cdp.listen('Runtime.bindingCalled', ({ payload, executionContextId }) => {
      void receive(payload, this, this.#frames.ofContext(executionContextId)).then(
        (answer) => answer !== undefined && this.#deliver(answer, executionContextId),
      );
    });
    cdp.listen('Runtime.consoleAPICalled', ({ type, args }) => {
      const level = type === 'warning' || type === 'error' || type === 'debug' ? type : 'info';
      const message = args.map((arg) => String(arg.value ?? arg.description ?? '')).join(' ');
      this.emit('console-message', { level, message, frame: this.mainFrame });
    });
    cdp.listen('Page.frameNavigated', ({ frame }) => {
      const { url, parent } = this.#frames.navigated(frame);
      if (parent) return;
      if (frame.unreachableUrl === undefined) this.emit('did-navigate', {}, url);
      else this.emit('did-fail-load', {}, -2, 'ERR_FAILED', fromWire(frame.unreachableUrl), true);
      this.#loading = frame.unreachableUrl === undefined;
    });
    cdp.listen('Page.domContentEventFired', () => this.emit('dom-ready', {}));
    cdp.listen('Page.loadEventFired', () => this.#loaded());
    cdp.listen('Page.frameResized', () => void this.owner.refreshBounds().catch(quiet));
    cdp.listen('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
      const details = { url: fromWire(url), frameName: windowName, disposition: 'new-window' };
      const features = windowFeatures.join(',');
      const { action } = this.#openHandler?.({ ...details, features }) ?? { action: 'allow' };
      if (action === 'allow') log(`window.open(${url}) was allowed, but no child window opens`);
    });
    cdp.listen('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    );
  }

  #loaded(): void {
    if (!this.#loading) return; // about:blank, or an error page
    this.#loading = false;
    if (this.#zoomLevel !== 0) this.setZoomLevel(this.#zoomLevel);
    this.emit('did-finish-load', {});
    this.owner.loaded();
  }

  #deliver(text: string, executionContextId: number): void {
    const functionDeclaration = `(text) => ${RECEIVE}(text)`;
    const call = { functionDeclaration, arguments: [{ value: text }], executionContextId };
    this.#cdp?.send('Runtime.callFunctionOn', call).catch(quiet); // the page may be gone
  }

  /** The DevTools session, once there is one. */
  async cdp(): Promise<Session> {
    await this.owner.ready;
    if (!this.#cdp) throw new Error('Object has been destroyed');
    return this.#cdp;
  }

  async loadURL(url: string): Promise<void> {
    const wire = new URL(toWire(url)).href; // as Chromium will say it: with a slash, lower case
    this.#requests.expected = wire;
    const done = new Promise<void>((resolve, reject) => {
      this.once('did-finish-load', () => resolve());
      this.once('did-fail-load', (_event, code, text) =>
        reject(new Error(`${text} (${code}) loading '${url}'`)),
      );
    });
    const { errorText } = await (await this.cdp()).send('Page.navigate', { url: wire });
    if (errorText) done.catch(quiet);
    if (errorText) throw new Error(`${errorText.replace('net::', '')} loading '${url}'`);
    await done;
  }

  send(channel: string, ...args: unknown[]): void {
    const text = messageText(channel, args);
    if (this.#frames.world !== undefined) this.#deliver(text, this.#frames.world);
  }

  /** Runs code in the page's own world and gives its value. */
  async executeJavaScript(expression: string): Promise<unknown> {
    const cdp = await this.cdp();
    const how = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', how);
    if (exceptionDetails)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  async insertText(text: string): Promise<void> {
    await (await this.cdp()).send('Input.insertText', { text });
  }

  async printToPDF(options: Parameters<typeof print>[1] = {}): Promise<Buffer> {
    return print(await this.cdp(), options);
  }

  async capturePage(): Promise<NativeImage> {
    return new NativeImage(await capture(await this.cdp()));
  }

  reload(): void {
    this.#requests.expected = toWire(this.getURL());
    void this.cdp()
      .then((cdp) => cdp.send('Page.reload'))
      .catch(quiet);
  }

  close(): void {
    this.owner.close();
  }

  setZoomLevel(level: number): void {
    this.#zoomLevel = level;
    void this.cdp()
      .then((cdp) => setZoom(cdp, level))
      .catch(quiet);
  }

  #edit(command: string): void {
    void this.cdp()
      .then((cdp) => edit(cdp, command))
      .catch(quiet);
  }

  undo = (): void => this.#edit('undo');
  redo = (): void => this.#edit('redo');
  cut = (): void => this.#edit('cut');
  copy = (): void => this.#edit('copy');
  paste = (): void => this.#edit('paste');
  selectAll = (): void => this.#edit('selectAll');
  getZoomLevel = (): number => this.#zoomLevel;
  getURL = (): string => this.mainFrame.url;
  isLoading = (): boolean => this.#loading;
  isDestroyed = (): boolean => this.owner.isDestroyed();
  isFocused = (): boolean => this.owner.isFocused();
  openDevTools = quiet;
  isDevToolsOpened = (): boolean => false;
  getLastWebPreferences = (): WebPreferences => withDefaults(this.#preferences);
  getWebRTCIPHandlingPolicy = (): string => this.#webRtcPolicy;
  setWebRTCIPHandlingPolicy(policy: string): void {
    this.#webRtcPolicy = policy;
  }
  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }
  get mainFrame(): Frame {
    return this.#frames.main;
  }

  static fromId = (id: number): WebContents | undefined => state.windows.get(id)?.webContents;
  static fromDevToolsTargetId = (id: string): WebContents | undefined =>
    state.byTarget.get(id)?.webContents;
  static getAllWebContents = (): WebContents[] =>
    [...state.windows.values()].map((win) => win.webContents);
  static getFocusedWebContents = (): WebContents | null => state.focused?.webContents ?? null;
}
