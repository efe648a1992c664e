// Answers a page's requests: navigation guards, web request hooks and protocol handlers.
import type { Protocol, Session } from './cdp.ts';
import type { Frames } from './frames.ts';
import type { ElectronSession, Handler } from './session.ts';
import { log, preventable, quiet, state } from './state.ts';
import { type RequestDetails, resourceTypeOf } from './web-request.ts';
import { fromWire, originOf, toWire } from './wire-url.ts';

type Paused = Protocol.Fetch.requestPausedPayload;
interface Page {
  readonly id: number;
  readonly session: ElectronSession;
  emit(event: string, ...args: unknown[]): boolean;
}

export class Requests {
  /** The page's own next navigation, which no guard is asked about. */
  expected = '';
  readonly #page: Page;
  readonly #frames: Frames;

  constructor(page: Page, frames: Frames) {
    this.#page = page;
    this.#frames = frames;
  }

  async start(cdp: Session): Promise<void> {
    cdp.listen('Fetch.requestPaused', (paused) => {
      this.#answer(cdp, paused).catch(quiet); // the page may be gone by now
    });
    await cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] });
  }

  async #answer(cdp: Session, paused: Paused): Promise<void> {
    const { requestId, request } = paused;
    const url = fromWire(request.url);
    const fail = (errorReason: Protocol.Network.ErrorReason) =>
      cdp.send('Fetch.failRequest', { requestId, errorReason });
    const isMain = paused.frameId === this.#frames.mainId;
    if (paused.resourceType === 'Document' && (await this.#isStopped(paused, url, isMain)))
      return void (await fail('Aborted'));
    const details: RequestDetails = {
      id: requestId,
      url,
      method: request.method,
      resourceType: resourceTypeOf(paused.resourceType, isMain),
      webContentsId: this.#page.id,
    };
    const { webRequest, protocol } = this.#page.session;
    const { cancel, redirectURL } = await webRequest.before.ask(details);
    if (cancel) return void (await fail('BlockedByClient'));
    if (redirectURL !== undefined) return redirect(cdp, requestId, redirectURL);
    const handler = protocol.handlers.get(url.slice(0, url.indexOf(':')));
    if (!handler) return void (await cdp.send('Fetch.continueRequest', { requestId }));
    await this.#handle(cdp, paused, details, handler).catch((error: unknown) => {
      log(`protocol handler for ${url}: ${String(error)}`);
      return fail('Failed');
    });
  }

  /** Asks the app's navigation guards, in Electron's order. */
  async #isStopped(paused: Paused, url: string, isMainFrame: boolean): Promise<boolean> {
    const frame = this.#frames.byId(paused.frameId);
    const names = paused.redirectedRequestId ? ['will-redirect'] : ['will-frame-navigate'];
    if (isMainFrame && !paused.redirectedRequestId) names.push('will-navigate');
    // A reload, by the app or by a test tool, is no navigation that Electron asks about.
    const ours = url === this.#frames.main.url || paused.request.url === this.expected;
    const asked = isMainFrame && ours ? [] : names;
    for (const name of asked) {
      const { event, prevented } = preventable({ url, isMainFrame, isSameDocument: false, frame });
      this.#page.emit(name, event, url);
      if (prevented()) return true;
    }
    if (!isMainFrame) return false;
    this.expected = '';
    this.#page.emit('did-start-loading', {});
    const { browser } = state;
    const wireOrigin = originOf(paused.request.url);
    if (browser && wireOrigin !== 'null')
      await this.#page.session.permissions.apply(
        browser.root,
        this.#page,
        originOf(url),
        wireOrigin,
      );
    return false;
  }

  async #handle(
    cdp: Session,
    { requestId, request }: Paused,
    details: RequestDetails,
    handler: Handler,
  ): Promise<void> {
    const posted = request.postDataEntries ?? [];
    const body = Buffer.concat(posted.map(({ bytes = '' }) => Buffer.from(bytes, 'base64')));
    const response = await handler(
      new Request(details.url, {
        method: request.method,
        headers: request.headers as Record<string, string>,
        body: request.hasPostData ? body : null,
      }),
    );
    const given = Object.fromEntries([...response.headers].map(([name, value]) => [name, [value]]));
    const changed = await this.#page.session.webRequest.headers.ask({
      ...details,
      responseHeaders: given,
    });
    const responseHeaders = Object.entries(changed.responseHeaders ?? given).flatMap(
      ([name, values]) => [values].flat().map((value) => ({ name, value })),
    );
    await cdp.send('Fetch.fulfillRequest', {
      requestId,
      responseCode: response.status,
      responseHeaders,
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    });
  }
}

async function redirect(cdp: Session, requestId: string, url: string): Promise<void> {
  const responseHeaders = [{ name: 'location', value: toWire(url) }];
  await cdp.send('Fetch.fulfillRequest', { requestId, responseCode: 302, responseHeaders });
}
