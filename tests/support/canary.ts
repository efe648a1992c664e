// Looks for words that must not lie on a disk, in every form in which a program might leave them:
// plain (UTF-8, UTF-16), base64 wherever it began, hexadecimal, and inside compressed streams.
import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { streamsIn } from './compressed.ts';

export type Canary = { readonly name: string; readonly bytes: Uint8Array };
export type Hit = { readonly file: string; readonly canary: string; readonly form: string };
type Pattern = { readonly canary: string; readonly form: string; readonly bytes: Buffer };

export const wordsCanary = (name: string, words: string): Canary => ({
  name,
  bytes: Buffer.from(words, 'utf8'),
});

/**
 * What base64 makes of `bytes` when they begin `shift` bytes after a whole group of three: without
 * the characters at both ends that depend on the bytes beside them.
 */
function base64At(bytes: Buffer, shift: number): string {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replaceAll('=', '');
  const start = Math.ceil((shift * 8) / 6);
  return text.slice(start, Math.floor(((shift + bytes.length) * 8) / 6));
}

const inWords = (bytes: Buffer, form: string): readonly (readonly [string, Buffer])[] => [
  [form, bytes],
  ...[0, 1, 2].flatMap((shift) => {
    const text = base64At(bytes, shift);
    const urlSafe = text.replaceAll('+', '-').replaceAll('/', '_');
    return [...new Set([text, urlSafe])].map(
      (each) => [`base64 of ${form}, shifted by ${shift}`, Buffer.from(each)] as const,
    );
  }),
  [`hexadecimal of ${form}`, Buffer.from(bytes.toString('hex'))],
  [`hexadecimal of ${form}`, Buffer.from(bytes.toString('hex').toUpperCase())],
];

function patternsOf({ name, bytes }: Canary): readonly Pattern[] {
  const plain = Buffer.from(bytes);
  const wide = Buffer.from(plain.toString('latin1'), 'utf16le');
  const forms = [...inWords(plain, 'UTF-8'), ...inWords(wide, 'UTF-16LE')];
  return forms.map(([form, pattern]) => ({ canary: name, form, bytes: pattern }));
}

/** The forms of `canaries` that `bytes` hold, plain or in a compressed stream. */
export function formsIn(
  bytes: Uint8Array,
  canaries: readonly Canary[],
): readonly Omit<Hit, 'file'>[] {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const places = [
    { bytes: whole, where: '' },
    ...streamsIn(whole).map((stream) => ({ bytes: stream, where: ' in a compressed stream' })),
  ];
  return canaries
    .flatMap(patternsOf)
    .flatMap(({ canary, form, bytes: pattern }) =>
      places
        .filter((place) => place.bytes.includes(pattern))
        .map(({ where }) => ({ canary, form: form + where })),
    );
}

const WINDOW = 64 * 1024 * 1024; // read at once
const OVERLAP = 64 * 1024; // so that nothing is cut in two

function* windowsOf(file: string): Generator<Buffer> {
  const fd = openSync(file, 'r');
  try {
    const { size } = fstatSync(fd);
    for (let at = 0; at < size; at += WINDOW - OVERLAP) {
      const bytes = Buffer.alloc(Math.min(WINDOW, size - at));
      yield bytes.subarray(0, readSync(fd, bytes, 0, bytes.length, at));
    }
  } finally {
    closeSync(fd);
  }
}

/** A file of another program may go while it is looked at: then it holds nothing any more. */
const unlessGone = <T>(look: () => T, otherwise: T): T => {
  try {
    return look();
  } catch {
    return otherwise;
  }
};

/** The files under `folder` that were changed at `since` or later (milliseconds of the clock). */
export function filesChanged(folder: string, since = 0): readonly string[] {
  const entries = unlessGone(() => readdirSync(folder, { withFileTypes: true }), []);
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesChanged(path, since);
    const isRecent = unlessGone(() => statSync(path).mtimeMs >= since, false);
    return entry.isFile() && isRecent ? [path] : [];
  });
}

/** Where `canaries` lie in `files`, in whatever form. */
export const search = (files: readonly string[], canaries: readonly Canary[]): readonly Hit[] =>
  files.flatMap((file) =>
    unlessGone(
      () =>
        [...windowsOf(file)].flatMap((bytes) =>
          formsIn(bytes, canaries).map((hit) => ({ file, ...hit })),
        ),
      [],
    ),
  );
