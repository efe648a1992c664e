// What a command says, and whether it went out. Whoever reads it may stop early (`| head`), and a
// disk may be full: the command then ends its step and locks what it opened, all the same.
import type { Writable } from 'node:stream';
import { unwritableReason } from '#main/vault/unwritable.ts';
import { EXIT } from './exit.ts';
import { wordsForUnwritable } from './unwritable-words.ts';

export type Output = {
  readonly say: (text: string) => void;
  /** What kept any of it from going out; settles once all that was said is written. */
  readonly failure: () => Promise<Error | null>;
};

/** `onFailure` is called at the first word that does not go out. */
export function outputTo(stream: Writable, onFailure: () => void): Output {
  let failure: Error | null = null;
  let last = Promise.resolve();
  stream.on('error', () => undefined); // each write is told below
  const write = (text: string) =>
    new Promise<void>((settle) => {
      stream.write(text, (error) => {
        if (error && !failure) {
          failure = error;
          onFailure();
        }
        settle();
      });
    });
  return {
    say: (text) => {
      last = write(`${text}\n`);
    },
    failure: async () => {
      await last;
      return failure;
    },
  };
}

/** 128 and the number of SIGPIPE (POSIX): how shells know the end of who writes to nobody. */
const NOBODY_READS = 128 + 13;

/** How a command ends whose words did not all go out. */
export function codeForUnheard(failure: Error, warn: (text: string) => void): number {
  if ('code' in failure && failure.code === 'EPIPE') return NOBODY_READS;
  warn(`The output could not be written: ${wordsForUnwritable[unwritableReason(failure)]}.`);
  return EXIT.unwritable;
}
