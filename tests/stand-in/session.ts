// The `session` and `protocol` modules. A partition has handlers and hooks of its own, as in
// Electron; its storage is the browser's profile, which lasts as long as the process.
import { app } from './app.ts';
import { Permissions } from './permissions.ts';
import { strict, strictEmitter } from './strict.ts';
import { WebRequest } from './web-request.ts';
import { registerScheme } from './wire-url.ts';

export type Handler = (request: Request) => Response | Promise<Response>;
interface ProxyConfig {
  mode?: string;
  proxyRules?: string;
  proxyBypassRules?: string;
}

class Protocol {
  readonly handlers: Map<string, Handler> = new Map();

  handle(scheme: string, handler: Handler): void {
    if (this.handlers.has(scheme)) throw new Error(`The scheme '${scheme}' is already registered`);
    this.handlers.set(scheme, handler);
  }

  isProtocolHandled(scheme: string): boolean {
    return this.handlers.has(scheme);
  }

  registerSchemesAsPrivileged(schemes: { scheme: string }[]): void {
    if (app.isReady())
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const { scheme } of schemes) registerScheme(scheme);
  }
}
strict('protocol', Protocol.prototype);

export class ElectronSession extends strictEmitter('session') {
  readonly protocol: Protocol = new Protocol();
  readonly webRequest: WebRequest = new WebRequest();
  readonly permissions: Permissions = new Permissions();
  readonly storagePath: string | null;
  #spellChecker = true;
  #proxy: ProxyConfig = { mode: 'system' };

  constructor(partition: string) {
    super();
    // Only partitions named persist:… (and the default, '') are kept on disk.
    const inMemory = partition !== '' && !partition.startsWith('persist:');
    this.storagePath = inMemory ? null : app.getPath('userData');
  }

  setPermissionRequestHandler(handler: Permissions['request']): void {
    this.permissions.request = handler;
    this.permissions.changed();
  }

  setPermissionCheckHandler(handler: Permissions['check']): void {
    this.permissions.check = handler;
    this.permissions.changed();
  }

  // No device and no display is ever offered here (--deny-permission-prompts).
  setDevicePermissionHandler(_handler: unknown): void {}
  setDisplayMediaRequestHandler(_handler: unknown): void {}

  setSpellCheckerEnabled(enabled: boolean): void {
    this.#spellChecker = enabled;
  }

  isSpellCheckerEnabled(): boolean {
    return this.#spellChecker;
  }

  async setProxy(config: ProxyConfig): Promise<void> {
    this.#proxy = config;
  }

  /** Gives what Chromium would say of one rule for all schemes; bypass rules are not read. */
  async resolveProxy(_url: string): Promise<string> {
    const rule = this.#proxy.proxyRules ?? '';
    return rule === '' ? 'DIRECT' : `PROXY ${rule.replace(/^[a-z]+:\/\//, '')}`;
  }

  getStoragePath(): string | null {
    return this.storagePath;
  }

  isPersistent(): boolean {
    return this.storagePath !== null;
  }

  async clearCache(): Promise<void> {}
  async clearStorageData(): Promise<void> {}
}

const partitions = new Map<string, ElectronSession>();

function fromPartition(partition: string): ElectronSession {
  const found = partitions.get(partition) ?? new ElectronSession(partition);
  partitions.set(partition, found);
  return found;
}

export const session = strict('session', {
  fromPartition,
  get defaultSession(): ElectronSession {
    return fromPartition('');
  },
});

/** The default session's protocol; schemes are registered for all sessions. */
export const protocol = strict('protocol', {
  registerSchemesAsPrivileged: (schemes: { scheme: string }[]) =>
    session.defaultSession.protocol.registerSchemesAsPrivileged(schemes),
  handle: (scheme: string, handler: Handler) =>
    session.defaultSession.protocol.handle(scheme, handler),
  isProtocolHandled: (scheme: string) => session.defaultSession.protocol.isProtocolHandled(scheme),
});
