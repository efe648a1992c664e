import type { Official } from '../officials/official.ts';
import type { Letter } from './letter.ts';

type Named = Pick<Letter, 'on' | 'subject'>;

/** Characters of a subject, or of the title of an office, that tell it from others. */
const LONGEST_SUBJECT = 60;
const LONGEST_TITLE = 40;
/**
 * UTF-16 units and UTF-8 bytes of a name without ` (2)` and `.docx`: with them it stays within 120
 * characters and, with what a file that is still being written is called (41 more), within the 255
 * bytes that Linux takes; Windows and macOS take 255 UTF-16 units.
 */
const LONGEST = { units: 108, bytes: 200 };

/**
 * A file name to offer for a letter: its day and subject, in letters every file system takes
 * (no separators, reserved characters or trailing dots; Windows' reserved names cannot arise
 * since the name starts with the day). `kind` tells it from the letter itself.
 */
export const fileNameOf = (
  { on, subject }: Named,
  kind = '',
  extension: 'docx' | 'pdf' = 'docx',
): string =>
  `${[on, cut(plain(subject), LONGEST_SUBJECT), kind].filter(Boolean).join(' ')}.${extension}`;

/**
 * The names of files that go to `offices`, a letter each, in their order: day, subject, office and
 * `kind`. No two are one name on a file system that takes no notice of case or of how accents are
 * composed, and the same letter to the same offices has the same names every time.
 */
export function fileNamesOf(
  { on, subject }: Named,
  offices: readonly Pick<Official, 'office' | 'isOwn'>[],
  kind = '',
): readonly string[] {
  const readable = offices.map(readableOf);
  const taken = Map.groupBy(readable, folded);
  return offices.map(({ office }, index) => {
    const own = readable[index] ?? '';
    const isShared = (taken.get(folded(own)) ?? []).length > 1;
    const rest = [isShared ? office.id : own, kind].filter(Boolean).join(' ');
    const room = {
      units: LONGEST.units - on.length - rest.length - 2,
      bytes: LONGEST.bytes - on.length - bytesIn(rest) - 2,
    };
    const short = cut(plain(subject), Math.min(LONGEST_SUBJECT, room.units), room.bytes);
    return `${[on, short, rest].filter(Boolean).join(' ')}.docx`;
  });
}

/** The id of a bundled office is short and says whose it is; an own one has no such id. */
const readableOf = ({ office, isOwn }: Pick<Official, 'office' | 'isOwn'>): string =>
  (isOwn && cut(plain(office.title.en), LONGEST_TITLE)) || office.id;

/** Letters and digits; whatever else there is becomes a space. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** As file systems without case compare names, or more strictly. */
const folded = (name: string): string =>
  name.normalize('NFKC').toUpperCase().normalize('NFKC').toLowerCase();

/** The beginning of `text`, in whole words, that has at most so many UTF-16 units and UTF-8 bytes. */
function cut(text: string, units: number, bytes = Number.POSITIVE_INFINITY): string {
  let kept = '';
  for (const character of text) {
    const next = kept + character;
    if (next.length > units || bytesIn(next) > bytes) break;
    kept = next;
  }
  const isInWord = kept.length < text.length && !text.startsWith(' ', kept.length);
  const end = isInWord ? kept.lastIndexOf(' ') : -1;
  return (end === -1 ? kept : kept.slice(0, end)).trim();
}

const bytesIn = (text: string): number => {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
};
