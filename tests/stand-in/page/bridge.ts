// The context bridge: one end lives in the main world, one in the preload's. page-source.ts sends
// this text into both, so it imports no values. DOM events carry cloned values between worlds, and
// at once: that is what makes synchronous calls possible.

type Fn = (...args: unknown[]) => unknown;
interface Answer {
  ok: boolean;
  value: unknown;
}
interface Wire {
  call?: { fn: number; args: unknown[]; reply: number };
  reply?: Answer & { id: number };
  settle?: Answer & { id: number };
  expose?: { key: string; value: unknown };
}
interface Deferred {
  resolve(value: unknown): void;
  reject(error: unknown): void;
}

const FN = '\u0000fn';
const PROMISE = '\u0000promise';

function isPlain(value: unknown): value is Record<string, unknown> {
  return Object.prototype.toString.call(value) === '[object Object]';
}

function mapObject(value: Record<string, unknown>, change: (item: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}

function freeze(value: unknown): unknown {
  if (isPlain(value) || Array.isArray(value)) Object.values(value).forEach(freeze);
  return Object.freeze(value);
}

export class Bridge {
  readonly #post: (detail: Wire) => void;
  readonly #functions: Fn[] = [];
  readonly #ids = new WeakMap<Fn, number>();
  readonly #proxies = new Map<number, Fn>();
  readonly #waiting = new Map<number, Deferred>();
  readonly #replies = new Map<number, Answer>();
  readonly #exposed = new Set<string>();
  #last = 0;

  /** Takes the names of this end's event and of the other's. */
  constructor(mine: string, theirs: string) {
    this.#post = (detail) => window.dispatchEvent(new CustomEvent(theirs, { detail }));
    window.addEventListener(mine, (event) => this.#receive((event as CustomEvent<Wire>).detail));
  }

  /** Puts a value on the other world's window; throws where the key is taken. */
  expose(key: string, value: unknown): void {
    if (this.#exposed.has(key))
      throw new Error('Cannot bind an API on top of an existing property on the window object');
    this.#exposed.add(key);
    this.#post({ expose: { key, value: this.#pack(value) } });
  }

  #receive({ call, reply, settle, expose }: Wire): void {
    if (call) this.#post({ reply: { id: call.reply, ...this.#answer(call.fn, call.args) } });
    if (reply) this.#replies.set(reply.id, reply);
    if (settle) this.#settle(settle.id, settle);
    if (expose) {
      const value = freeze(this.#unpack(expose.value));
      Object.defineProperty(window, expose.key, { value, enumerable: true });
    }
  }

  #answer(fn: number, args: unknown[]): Answer {
    try {
      const value = this.#functions[fn]?.(...args.map((arg) => this.#unpack(arg)));
      return { ok: true, value: this.#pack(value) };
    } catch (error) {
      return { ok: false, value: error };
    }
  }

  #call(fn: number, args: unknown[]): unknown {
    const reply = ++this.#last;
    this.#post({ call: { fn, args: args.map((arg) => this.#pack(arg)), reply } });
    const answer = this.#replies.get(reply);
    this.#replies.delete(reply);
    if (!answer) throw new Error('An object could not be cloned.');
    if (!answer.ok) throw answer.value;
    return this.#unpack(answer.value);
  }

  #settle(id: number, { ok, value }: Answer): void {
    const promise = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (ok) promise?.resolve(this.#unpack(value));
    else promise?.reject(value);
  }

  #pack(value: unknown): unknown {
    if (typeof value === 'function') return { [FN]: this.#idOf(value as Fn) };
    if (value instanceof Promise) return { [PROMISE]: this.#send(value) };
    if (Array.isArray(value)) return value.map((item) => this.#pack(item));
    return isPlain(value) ? mapObject(value, (item) => this.#pack(item)) : value;
  }

  #idOf(fn: Fn): number {
    const id = this.#ids.get(fn) ?? this.#functions.push(fn) - 1;
    this.#ids.set(fn, id);
    return id;
  }

  #send(promise: Promise<unknown>): number {
    const id = ++this.#last;
    promise.then(
      (value) => this.#post({ settle: { id, ok: true, value: this.#pack(value) } }),
      (error) => this.#post({ settle: { id, ok: false, value: error } }),
    );
    return id;
  }

  #unpack(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((item) => this.#unpack(item));
    if (!isPlain(value)) return value;
    if (FN in value) return this.#proxyOf(value[FN] as number);
    if (PROMISE in value)
      return new Promise((resolve, reject) =>
        this.#waiting.set(value[PROMISE] as number, { resolve, reject }),
      );
    return mapObject(value, (item) => this.#unpack(item));
  }

  #proxyOf(fn: number): Fn {
    const proxy = this.#proxies.get(fn) ?? ((...args: unknown[]) => this.#call(fn, args));
    this.#proxies.set(fn, proxy);
    return proxy;
  }
}
