// Reads the fuses of an Electron binary: a mark, a version, how many there are, and one character
// each: '0' off, '1' on, 'r' removed (electron/fuses, README).
const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** In the order of version 1. */
const NAMES = [
  'RunAsNode',
  'EnableCookieEncryption',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'EnableEmbeddedAsarIntegrityValidation',
  'OnlyLoadAppFromAsar',
  'LoadBrowserProcessSpecificV8Snapshot',
  'GrantFileProtocolExtraPrivileges',
] as const;
export type Fuse = (typeof NAMES)[number];

/** Whether each fuse is on; `undefined` for one that this binary does not have. */
export function fusesIn(binary: Uint8Array): Readonly<Record<Fuse, boolean | undefined>> {
  const bytes = Buffer.from(binary.buffer, binary.byteOffset, binary.byteLength);
  const at = bytes.indexOf(MARK);
  if (at < 0) throw new Error('this is no binary of Electron: it has no fuses');
  const [version, count = 0] = bytes.subarray(at + MARK.length);
  if (version !== 1) throw new Error(`fuses of version ${version} are not known here`);
  const wire = bytes.toString('latin1', at + MARK.length + 2, at + MARK.length + 2 + count);
  const states = NAMES.map((name, index) => {
    const state = wire[index];
    return [name, state === '1' ? true : state === '0' ? false : undefined] as const;
  });
  // A marked seam: the names above are all names there are.
  return Object.fromEntries(states) as Record<Fuse, boolean | undefined>;
}
