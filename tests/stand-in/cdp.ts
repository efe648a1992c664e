// A Chromium driven over the DevTools protocol through a pipe.
import { type ChildProcess, spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import type { Writable } from 'node:stream';
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts';

export type { Protocol };

type Commands = Protocol.CommandParameters;
type Results = Protocol.CommandReturnValues;
type Method = keyof Commands & keyof Results;
interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  sessionId?: string;
  result?: unknown;
  error?: { message: string };
}
interface Pending {
  method: string;
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** One target of the browser (a page), or the browser itself where it has no id. */
export class Session extends EventEmitter {
  readonly #browser: Browser;
  readonly #id: string | undefined;

  constructor(browser: Browser, id?: string) {
    super();
    this.#browser = browser;
    this.#id = id;
  }

  /** Sends a command and gives its answer; throws what the browser says is wrong, or its end. */
  send<M extends Method>(method: M, params?: Commands[M]): Promise<Results[M]> {
    return this.#browser.request(method, params, this.#id) as Promise<Results[M]>;
  }

  listen<E extends keyof Protocol.Events>(
    event: E,
    listener: (params: Protocol.Events[E]) => void,
  ): void {
    this.on(event, listener as (params: unknown) => void);
  }
}

export class Browser {
  readonly process: ChildProcess;
  readonly root: Session = new Session(this);
  readonly #sessions = new Map<string, Session>();
  readonly #pending = new Map<number, Pending>();
  #lastId = 0;
  #chunks: Buffer[] = [];

  constructor(executable: string, args: string[], onStderr: (line: string) => void) {
    this.process = spawn(executable, ['--remote-debugging-pipe', ...args], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      // Ctrl-C in a terminal reaches the whole group: the app must save before its window goes.
      detached: process.platform !== 'win32',
    });
    let tail = '';
    this.process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      const lines = (tail + text).split('\n');
      tail = lines.pop() ?? '';
      lines.forEach(onStderr);
    });
    this.process.stdio[4]?.on('data', (data: Buffer) => this.#read(data));
    this.process.stdio[3]?.on('error', () => {});
    this.process.once('exit', () => {
      for (const { method, reject } of this.#pending.values())
        reject(new Error(`${method}: the browser has ended`));
      this.#pending.clear();
    });
  }

  session(id: string): Session {
    const found = this.#sessions.get(id) ?? new Session(this, id);
    this.#sessions.set(id, found);
    return found;
  }

  request(method: string, params: object | undefined, sessionId?: string): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      this.#pending.set(id, { method, resolve, reject });
      const text = JSON.stringify({ id, method, params, sessionId });
      (this.process.stdio[3] as Writable).write(`${text}\0`);
    });
  }

  #read(data: Buffer): void {
    let rest = data;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      this.#chunks.push(rest.subarray(0, end));
      const text = Buffer.concat(this.#chunks).toString('utf8');
      this.#chunks = [];
      rest = rest.subarray(end + 1);
      this.#dispatch(JSON.parse(text) as Message);
    }
    if (rest.length > 0) this.#chunks.push(rest);
  }

  #dispatch({ id, method, params, sessionId, result, error }: Message): void {
    if (id !== undefined) {
      const waiting = this.#pending.get(id);
      this.#pending.delete(id);
      if (error) waiting?.reject(new Error(`${waiting.method}: ${error.message}`));
      else waiting?.resolve(result);
    } else if (method) {
      (sessionId ? this.session(sessionId) : this.root).emit(method, params);
    }
  }
}
