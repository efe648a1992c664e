// A PDF, looked through by whoever wants to find what should not be in it.
import { inflateSync } from 'node:zlib';

/** Everything in the file as text: its bytes, and each of its streams unpacked. */
export function inflatedStrings(bytes: Buffer): string {
  const raw = bytes.toString('latin1');
  const streams = [...raw.matchAll(/\/Length (\d+)>> stream\n/g)].map(
    ({ index, 0: start, 1: length }) => {
      const at = index + start.length;
      try {
        return inflateSync(bytes.subarray(at, at + Number(length))).toString('latin1');
      } catch {
        return ''; // not packed: it is in `raw`
      }
    },
  );
  return [raw, ...streams].join('\n');
}
