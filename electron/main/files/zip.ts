// Zip packages, written so that the same entries are always the same bytes.
import { zipSync } from 'fflate';

export type Entries = Readonly<Record<string, Uint8Array>>;

/** MS-DOS dates begin here. Written as local parts, so the zone of the machine does not show. */
const FIRST_DOS_DAY = { year: 1980, month: 0, day: 1 };

/**
 * A zip of `entries`: `first` first if given (a Word package begins with its content types), the
 * others sorted, all dated 1 January 1980, no comments, no extra fields.
 */
export function packZip(entries: Entries, first?: string): Uint8Array {
  const { year, month, day } = FIRST_DOS_DAY;
  // fflate reads the local parts of the date, so local midnight is the same bytes in every zone.
  const mtime = new Date(year, month, day);
  const names = Object.keys(entries).sort((a, b) => (a < b ? -1 : 1));
  const ordered = first === undefined ? names : [first, ...names.filter((name) => name !== first)];
  const files = ordered.flatMap((name) => {
    const bytes = entries[name];
    return bytes ? [[name, bytes] as const] : [];
  });
  return zipSync(Object.fromEntries(files), { level: 6, mtime, os: 0 });
}
