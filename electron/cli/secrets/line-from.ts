// A passphrase that another program hands over: a line of a file descriptor. Bytes are taken one at
// a time, so that the next line stays there for whoever asks for it.
import { fstatSync, readSync, type Stats, writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { CommandError, EXIT } from '../exit.ts';
import { textFrom } from '../stdin.ts';

const LINE_FEED = 0x0a;
/** Longer than any passphrase that is accepted (10,000 characters), in bytes of UTF-8. */
const LONGEST = 64 * 1024;
/** How long to wait before a pipe that has nothing yet is looked at again, in milliseconds. */
const AGAIN = 10;

/** The next line without its end; `null` when nothing is left. */
export async function lineFrom(fd: number): Promise<string | null> {
  if (!isGiven(fd)) throw notGiven(fd);
  if (isatty(fd))
    throw new CommandError(
      EXIT.usage,
      `File descriptor ${fd} is a terminal, which shows what is typed. Leave the option out to be asked.`,
    );
  const line: number[] = [];
  for (let byte = await nextByte(fd); byte !== LINE_FEED; byte = await nextByte(fd)) {
    if (byte === null && line.length === 0) return null;
    if (byte === null) break;
    if (line.push(byte) > LONGEST)
      throw new CommandError(EXIT.usage, `The line on file descriptor ${fd} is too long.`);
  }
  const text = textFrom(Uint8Array.from(line));
  if (text === null)
    throw new CommandError(EXIT.usage, `The line on file descriptor ${fd} is not UTF-8 text.`);
  return text.replace(/\r$/, '');
}

/** Node has descriptors of its own, and pipes to itself among them: those never say a word. */
function isGiven(fd: number): boolean {
  const about = aboutFd(fd);
  if (!about) return false;
  if (about.isFIFO()) return !NEAR.some((other) => isSame(about, aboutFd(other)) && takes(other));
  return about.isFile() || about.isCharacterDevice() || about.isSocket();
}

/** Where Node's own are found. */
const NEAR = Array.from({ length: 64 }, (_, fd) => fd);

const isSame = (a: Stats, b: Stats | null): boolean => a.ino === b?.ino && a.dev === b.dev;

/** Whether it is the end of a pipe to write to; nothing is written. */
function takes(fd: number): boolean {
  try {
    writeSync(fd, new Uint8Array());
    return true;
  } catch {
    return false;
  }
}

function aboutFd(fd: number): Stats | null {
  try {
    return fstatSync(fd);
  } catch {
    return null;
  }
}

const notGiven = (fd: number): CommandError =>
  new CommandError(
    EXIT.usage,
    `There is nothing to read on file descriptor ${fd}. Open it for us, as in: ${fd}< FILE`,
  );

async function nextByte(fd: number): Promise<number | null> {
  const byte = new Uint8Array(1);
  let count = readInto(byte, fd);
  while (count === 'later') {
    await wait(AGAIN);
    count = readInto(byte, fd);
  }
  return count === 0 ? null : (byte[0] ?? null);
}

function readInto(bytes: Uint8Array, fd: number): number | 'later' {
  try {
    return readSync(fd, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EAGAIN') return 'later';
    if (code === 'EOF') return 0; // how Windows tells the end of a pipe
    throw notGiven(fd);
  }
}
