// The session's permission handlers. The DevTools protocol lets nobody wait for a page to ask, so
// the handlers are asked beforehand, once for each permission of an origin, as it is navigated to;
// Chromium then answers the page as they did.
import type { Session } from './cdp.ts';

type RequestHandler = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: { requestingUrl: string; isMainFrame: boolean },
) => void;
type CheckHandler = (
  contents: unknown,
  permission: string,
  requestingOrigin: string,
  details: { requestingUrl: string; isMainFrame: boolean },
) => boolean;

// Electron's name and Chromium's.
const PERMISSIONS: [string, string][] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['idle-detection', 'idle-detection'],
  ['midi', 'midi'],
  ['window-management', 'window-management'],
  ['storage-access', 'storage-access'],
];

export class Permissions {
  request: RequestHandler | null = null;
  check: CheckHandler | null = null;
  readonly #applied = new Set<string>();

  /** Forgets what was applied: the handlers have changed. */
  changed(): void {
    this.#applied.clear();
  }

  /** Tells Chromium what the handlers say of an origin; Electron grants where there are none. */
  async apply(root: Session, contents: unknown, origin: string, wireOrigin: string): Promise<void> {
    if (this.#applied.has(origin)) return;
    this.#applied.add(origin);
    const settings = PERMISSIONS.map(async ([permission, name]) => {
      const granted = await this.#isGranted(contents, permission, origin);
      const setting = granted ? 'granted' : 'denied';
      await root.send('Browser.setPermission', {
        permission: { name },
        setting,
        origin: wireOrigin,
      });
    });
    await Promise.allSettled(settings); // a browser that lacks one of them has nothing to grant
  }

  async #isGranted(contents: unknown, permission: string, origin: string): Promise<boolean> {
    const details = { requestingUrl: `${origin}/`, isMainFrame: true };
    if (this.check && !this.check(contents, permission, `${origin}/`, details)) return false;
    const { request } = this;
    if (!request) return true;
    return new Promise((resolve) => request(contents, permission, resolve, details));
  }
}
