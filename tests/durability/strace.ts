// Watches the system calls of a running program, or makes one of them fail or kill it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';

export type Trace = {
  /**
   * Lets the program go, unless it is gone by itself; gives what it did, one call a line, in the
   * order they ended.
   */
  readonly end: (isGone?: boolean) => Promise<readonly string[]>;
};

/** Settles once all threads of the program are watched. `inject`: strace's own expression. */
export async function trace(
  pid: number,
  file: string,
  calls: readonly string[],
  inject?: string,
): Promise<Trace> {
  const args = ['-f', '-y', '-s', '64', '-e', 'signal=none', '-o', file];
  args.push('-e', `trace=${calls.join(',')}`, ...(inject ? ['-e', `inject=${inject}`] : []));
  const strace = spawn('strace', [...args, '-p', `${pid}`], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const over = once(strace, 'exit');
  const lines = createInterface({ input: strace.stderr });
  for await (const line of lines) if (/attached/.test(line)) break;
  strace.stderr.resume();
  return {
    end: async (isGone = false) => {
      // strace ends with the program; told to end at the same moment, it waits for it forever.
      if (!isGone) strace.kill('SIGINT');
      await over;
      return callsIn(readFileSync(file, 'utf8'));
    },
  };
}

/** A call that another thread interrupted is written in two lines: it counts where it ended. */
function callsIn(text: string): readonly string[] {
  const started = new Map<string, string>();
  return text.split('\n').flatMap((line) => {
    const [, thread = '', call = ''] = /^(\d+) +(.*)$/.exec(line) ?? [];
    if (call.endsWith('<unfinished ...>')) {
      started.set(thread, call.replace('<unfinished ...>', '').trim());
      return [];
    }
    const [, rest] = /^<\.\.\. \w+ resumed>(.*)$/.exec(call) ?? [];
    return rest === undefined ? [call] : [`${started.get(thread) ?? ''} ${rest.trim()}`];
  });
}
