// Starts programs that hold a vault, talks with them line by line, and kills them.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const script = join(import.meta.dirname, 'program.ts');

export class Program {
  readonly lines: string[] = [];
  /** When each line was read, and when it was gone, by `performance.now()`. */
  readonly heardAt: number[] = [];
  goneAt = 0;
  readonly #child: ChildProcess;
  #waiting: ((line: null) => void)[] = [];
  #read = 0;
  #isOver = false;

  private constructor(child: ChildProcess) {
    this.#child = child;
    if (!child.stdout) throw new Error('it has no output');
    createInterface({ input: child.stdout }).on('line', (line) => {
      this.lines.push(line);
      this.heardAt.push(performance.now());
      this.#wake();
    });
    child.stdout.once('close', () => {
      this.#isOver = true;
      this.#wake();
    });
  }

  static async start(folder: string): Promise<Program> {
    const args = ['--disable-warning=ExperimentalWarning', script, folder];
    // One thread for all flushes, so that strace can count them.
    const env = { ...process.env, UV_THREADPOOL_SIZE: '1' };
    const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'inherit'] });
    const program = new Program(child);
    await program.next();
    return program;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  #wake(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve(null);
  }

  /** The next line it says; `null` when it ended without one. */
  async next(): Promise<string | null> {
    while (this.#read >= this.lines.length) {
      if (this.#isOver) return null;
      await new Promise((resolve) => this.#waiting.push(resolve));
    }
    this.#read += 1;
    return this.lines[this.#read - 1] ?? null;
  }

  tell(...words: readonly string[]): void {
    this.#child.stdin?.write(`${words.join('\t')}\n`);
  }

  ask(...words: readonly string[]): Promise<string | null> {
    this.tell(...words);
    return this.next();
  }

  /** SIGKILL; settles once it is gone and all it said was read. */
  async kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    this.goneAt = performance.now();
    await this.gone();
  }

  async gone(): Promise<void> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode === null && signalCode === null) await once(this.#child, 'exit');
    while (!this.#isOver) await new Promise((resolve) => this.#waiting.push(() => resolve(null)));
  }
}

/** Runs `work` on every item, two at a time: there are two cores. */
export async function twoAtATime<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}
