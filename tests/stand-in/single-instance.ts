// app.requestSingleInstanceLock: one file that names the owner, one socket to tell it of others.
// Both are kept out of the app's own folder, which specs look through.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer, type Server } from 'node:net';
import { platform, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { decode, encode } from './page/codec.ts';
import { quiet, state } from './state.ts';

export interface Arrival {
  argv: string[];
  cwd: string;
  additionalData: unknown;
}

/** A process's id and, where the system tells, its start: ids are given again, the two are not. */
function identity(pid: number): string | undefined {
  try {
    process.kill(pid, 0);
    if (platform() !== 'linux') return String(pid);
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
    return `${pid} ${fields?.[19]}`;
  } catch {
    return undefined;
  }
}

/** Takes a lock file and makes it ours; tells whether it could. A dead owner's file is ours. */
export function takeLock(file: string): boolean {
  for (;;) {
    try {
      writeFileSync(file, identity(process.pid) ?? '', { flag: 'wx', mode: 0o600 });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = readFileSync(file, 'utf8');
      if (owner === identity(Number.parseInt(owner, 10))) return false;
      rmSync(file, { force: true });
    }
  }
}

function listen(socket: string, onArrival: (arrival: Arrival) => void): Server {
  const server = createServer((connection) => {
    let text = '';
    connection.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    connection.on('error', quiet);
    connection.on('end', () => onArrival(decode(text) as Arrival));
  });
  return server.listen(socket).unref();
}

function tell(socket: string, arrival: Arrival): Promise<void> {
  return new Promise((resolve) => {
    const connection = createConnection(socket);
    connection.on('error', () => resolve());
    connection.on('close', () => resolve());
    connection.end(encode(arrival));
  });
}

/**
 * Takes the folder that only one instance may use. Gives a function that lets go of it, or nothing
 * where another instance has it; that one is told of this one.
 */
export function lockInstance(
  userData: string,
  additionalData: unknown,
  onArrival: (arrival: Arrival) => void,
): (() => void) | undefined {
  const text = `${userInfo().username} ${userData}`;
  const name = `stand-in-${createHash('sha256').update(text).digest('hex').slice(0, 20)}`;
  const file = join(tmpdir(), `${name}.lock`);
  const socket = platform() === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.socket`);
  if (!takeLock(file)) {
    state.pending.push(tell(socket, { argv: process.argv, cwd: process.cwd(), additionalData }));
    return undefined;
  }
  if (platform() !== 'win32') rmSync(socket, { force: true }); // of an owner that was killed
  const server = listen(socket, onArrival);
  return () => {
    server.close();
    rmSync(file, { force: true });
  };
}
