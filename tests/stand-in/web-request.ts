// session.webRequest: the hooks that see a request before it is answered and change its headers.
import { strict } from './strict.ts';

export interface RequestDetails {
  id: string;
  url: string;
  method: string;
  resourceType: string;
  webContentsId: number;
  responseHeaders?: Record<string, string[]>;
}
export interface Verdict {
  cancel?: boolean;
  redirectURL?: string;
  responseHeaders?: Record<string, string[] | string>;
}
type Hook = (details: RequestDetails, callback: (verdict: Verdict) => void) => void;

function globToTest(glob: string): RegExp {
  if (glob === '<all_urls>') return /^/;
  const escaped = glob.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`);
}

/** One hook of a session: what the app sets, and how a request asks it. */
class HookSlot {
  #hook: Hook | undefined;
  #tests: RegExp[] = [];

  set(filter: { urls: string[] } | Hook | null, listener?: Hook | null): void {
    const filtered = typeof filter === 'object' && filter !== null;
    this.#hook = filtered ? (listener ?? undefined) : (filter ?? undefined);
    this.#tests = (filtered ? filter.urls : ['<all_urls>']).map(globToTest);
  }

  ask(details: RequestDetails): Promise<Verdict> {
    const hook = this.#hook;
    if (!hook || !this.#tests.some((test) => test.test(details.url))) return Promise.resolve({});
    return new Promise((resolve) => hook(details, resolve));
  }
}

export class WebRequest {
  readonly before: HookSlot = new HookSlot();
  readonly headers: HookSlot = new HookSlot();

  onBeforeRequest(filter: { urls: string[] } | Hook | null, listener?: Hook | null): void {
    this.before.set(filter, listener);
  }

  /** Asked for responses of protocol handlers; others do not pass through the stand-in. */
  onHeadersReceived(filter: { urls: string[] } | Hook | null, listener?: Hook | null): void {
    this.headers.set(filter, listener);
  }
}
strict('webRequest', WebRequest.prototype);

/** Electron's name for a kind of request, from Chromium's. */
export function resourceTypeOf(kind: string, isMainFrame: boolean): string {
  if (kind === 'Document') return isMainFrame ? 'mainFrame' : 'subFrame';
  const known = ['Stylesheet', 'Script', 'Image', 'Font', 'Media', 'Ping', 'WebSocket'];
  if (known.includes(kind)) return kind.charAt(0).toLowerCase() + kind.slice(1);
  if (kind === 'CSPViolationReport') return 'cspReport';
  return kind === 'XHR' || kind === 'Fetch' ? 'xhr' : 'other';
}
