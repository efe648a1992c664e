import { addAbortSignal, type Readable } from 'node:stream';

/** What comes in, until it ends or `stop` is aborted: then it ends quietly. */
export async function* bytesOf(input: Readable, stop: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of addAbortSignal(stop, input)) yield Buffer.from(chunk);
  } catch (error) {
    if (!stop.aborted) throw error;
  }
}

/** Cuts bytes at line feeds. A last line without one counts; what `\r` ends it is not part of it. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  for await (const chunk of input) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, from)) {
      yield withoutReturn(Buffer.concat([...begun, chunk.subarray(from, end)]));
      begun = [];
      from = end + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
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
