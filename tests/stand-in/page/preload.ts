// What a sandboxed preload script sees of Electron. page-source.ts sends this text into the
// preload's world, so it imports no values.

type Listener = (event: object, ...args: unknown[]) => void;
interface Message {
  reply?: number;
  error?: string;
  value?: unknown;
  channel: string;
  args: unknown[];
}
interface Transport {
  encode(value: unknown): string;
  decode(text: string): unknown;
  /** To the main process. */
  send(text: string): void;
  expose(key: string, value: unknown): void;
}
export interface PreloadOptions {
  platform: string;
  arch: string;
  versions: Record<string, string | undefined>;
}

function strictly<T extends object>(name: string, target: T): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol' || key in object) return Reflect.get(object, key, receiver);
      throw new Error(`the Electron stand-in has no ${name}.${key}`);
    },
  });
}

class IpcRenderer {
  readonly #transport: Transport;
  readonly #listeners = new Map<string, { call: Listener; key: Listener }[]>();
  readonly #waiting = new Map<
    number,
    { resolve(value: unknown): void; reject(error: Error): void }
  >();
  #last = 0;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  invoke(channel: string, ...args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#last;
      this.#transport.send(this.#transport.encode({ id, channel, args }));
      this.#waiting.set(id, { resolve, reject });
    });
  }

  send(channel: string, ...args: unknown[]): void {
    this.#transport.send(this.#transport.encode({ channel, args }));
  }

  on(channel: string, listener: Listener): void {
    this.#add(channel, listener, listener);
  }

  #add(channel: string, key: Listener, call: Listener): void {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), { call, key }]);
  }

  once(channel: string, listener: Listener): void {
    this.#add(channel, listener, (event, ...args) => {
      this.off(channel, listener);
      listener(event, ...args);
    });
  }

  off(channel: string, listener: Listener): void {
    const left = (this.#listeners.get(channel) ?? []).filter(({ key }) => key !== listener);
    this.#listeners.set(channel, left);
  }

  /** Called with text from the main process. */
  receive(sender: object, text: string): void {
    const message = this.#transport.decode(text) as Message;
    if (message.reply === undefined) {
      for (const { call } of this.#listeners.get(message.channel) ?? [])
        call({ sender, ports: [] }, ...message.args);
      return;
    }
    const promise = this.#waiting.get(message.reply);
    this.#waiting.delete(message.reply);
    if (message.error === undefined) promise?.resolve(message.value);
    else promise?.reject(new Error(message.error));
  }
}

/** Gives what the preload script gets as `require` and `process`, and where messages arrive. */
export function preloadGlobals(transport: Transport, options: PreloadOptions) {
  const inner = new IpcRenderer(transport);
  // Private fields do not work through a proxy, so the script gets bound functions.
  const ipcRenderer = strictly('ipcRenderer', {
    invoke: inner.invoke.bind(inner),
    send: inner.send.bind(inner),
    on: inner.on.bind(inner),
    once: inner.once.bind(inner),
    off: inner.off.bind(inner),
    removeListener: inner.off.bind(inner),
  });
  const contextBridge = strictly('contextBridge', { exposeInMainWorld: transport.expose });
  const electron = strictly('(preload) electron', { contextBridge, ipcRenderer });
  return {
    require: (name: string): object => {
      if (name === 'electron' || name === 'electron/renderer') return electron;
      throw new Error(`module not found: ${name}`);
    },
    process: { type: 'renderer', sandboxed: true, contextIsolated: true, ...options },
    receive: (text: string) => inner.receive(ipcRenderer, text),
  };
}
