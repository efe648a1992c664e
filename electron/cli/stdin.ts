import { addAbortSignal, type Readable } from 'node:stream';

/** What came in `ahead`, and then what comes, until it ends or `stop` is aborted: it ends quietly. */
export async function* bytesOf(
  input: Readable,
  stop: AbortSignal,
  ahead = '',
): AsyncGenerator<Uint8Array> {
  if (ahead !== '') yield Buffer.from(ahead);
  try {
    for await (const chunk of addAbortSignal(stop, input)) yield Buffer.from(chunk);
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}

/**
 * Cuts bytes at line feeds. A last line without one counts; what `\r` ends it is not part of it. Of
 * a line that goes on beyond `longest` bytes no more is read: `null` stands for it, and is the last.
 */
export async function* linesOf(
  input: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array | null> {
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      yield withoutReturn(Buffer.concat([...begun, chunk.subarray(from, end)]));
      [begun, length] = [[], 0];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longest) {
      yield null;
      return;
    }
  }
  if (begun.length > 0) yield withoutReturn(Buffer.concat(begun));
}

const LINE_FEED = 0x0a;
const RETURN = 0x0d;

const withoutReturn = (line: Uint8Array): Uint8Array =>
  line.at(-1) === RETURN ? line.subarray(0, -1) : line;

/** The text, or `null` when the bytes are not UTF-8: a letter lost in silence would be a lie. */
export function textFrom(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
