// Lays letters out away from main's own thread, which the window needs: one thread, kept for the
// next letter, and of the previews that wait only the latest.
import { Worker } from 'node:worker_threads';
import type { Printable } from '#core/briefs/printable.ts';
import { AppError, type Unlaid } from '#core/errors.ts';
import type { LaidOut } from './lay-out.ts';

export type PageThread = {
  /** Rejects with `letters.notLaidOut`. */
  readonly layOut: (document: Printable) => Promise<LaidOut>;
  /** The same for whom only the latest letter matters: an older one that still waits is dropped. */
  readonly layOutLatest: (document: Printable) => Promise<LaidOut>;
  /** Ends the thread; its memory, and the letter in it, goes with it. */
  readonly end: () => void;
};

/** Ten times what a dossier of 50 pages takes (letters.md 7); a letter takes a tenth of a second. */
const PATIENCE = 30_000;
/** A dossier takes 120 MB; a letter that takes more than this is not one. */
const MOST_MEMORY_MB = 512;

type Job = PromiseWithResolvers<LaidOut> & {
  readonly document: Printable;
  readonly isLatestOnly: boolean;
};

const notLaidOut = (reason: Unlaid) => new AppError({ code: 'letters.notLaidOut', reason });

/** `worker` is the built or written `pages-worker`; `patience` in milliseconds. */
export function pageThread(worker: URL, patience: number = PATIENCE): PageThread {
  let thread: Worker | undefined;
  let running: Job | undefined;
  let waiting: readonly Job[] = [];
  let timer: NodeJS.Timeout | undefined;

  const finish = (settle: (job: Job) => void) => {
    clearTimeout(timer);
    const done = running;
    running = undefined;
    if (done) settle(done);
    startNext();
  };
  const giveUp = (reason: Unlaid) => {
    const failed = thread;
    thread = undefined; // the next letter gets a new one
    void failed?.terminate();
    finish((job) => job.reject(notLaidOut(reason)));
  };
  const start = (): Worker => {
    const started = new Worker(worker, {
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    });
    const whileOurs = (act: () => void) => () => {
      if (thread === started) act();
    };
    started.on('message', (laidOut: LaidOut) => {
      if (thread === started) finish((job) => job.resolve(laidOut));
    });
    const failed = whileOurs(() => giveUp('failed'));
    started.once('error', failed).once('exit', failed).unref();
    return started;
  };
  const startNext = () => {
    const [next, ...later] = waiting;
    if (running || !next) return;
    running = next;
    waiting = later;
    thread ??= start();
    timer = setTimeout(() => giveUp('tooSlow'), patience);
    thread.postMessage(running.document);
  };
  const ask = (isLatestOnly: boolean) => (document: Printable) => {
    const job = { ...Promise.withResolvers<LaidOut>(), document, isLatestOnly };
    if (isLatestOnly) drop((one) => one.isLatestOnly);
    waiting = [...waiting, job];
    startNext();
    return job.promise;
  };
  const drop = (isDropped: (job: Job) => boolean) => {
    for (const job of waiting.filter(isDropped)) job.reject(notLaidOut('superseded'));
    waiting = waiting.filter((job) => !isDropped(job));
  };
  return {
    layOut: ask(false),
    layOutLatest: ask(true),
    end: () => {
      drop(() => true);
      giveUp('superseded');
    },
  };
}
