// Whether a file can be a letterhead, and what of it would be kept. The file itself is only read.
import { type CheckedLetterhead, nothingKept } from '#core/letterheads/checked.ts';
import { LARGEST_LETTERHEAD } from '#core/letterheads/letterhead.ts';
import { type CleanTemplate, cleanTemplate } from './clean-template.ts';
import { placedTags, tagProblems } from './find-tags.ts';
import { judgeTemplate } from './judge-template.ts';
import { isPicture, openPicture } from './picture.ts';
import { readTemplate } from './read-template.ts';
import { LetterheadRefused, refused } from './refused.ts';
import { templateFile } from './template-file.ts';

type Opened = {
  readonly clean: CleanTemplate;
  readonly leftOut: CheckedLetterhead['leftOut'];
};

/** Opens a Word file as a template. Throws `LetterheadRefused` with all that speaks against it. */
export function openTemplate(bytes: Uint8Array): Opened {
  if (isCompound(bytes)) throw refused(isLocked(bytes) ? 'encrypted' : 'oldFormat');
  if (!isZip(bytes)) throw refused('unknownFile');
  const template = readTemplate(bytes);
  const hostile = judgeTemplate(template);
  if (hostile.length > 0) throw new LetterheadRefused(...hostile);
  const { clean, leftOut } = cleanTemplate(template);
  const problems = tagProblems(clean);
  if (problems.length > 0) throw new LetterheadRefused(...problems);
  return { clean, leftOut: [...leftOut] };
}

/** Looks through a file that the user wants as a letterhead. Never throws for what is in it. */
export function checkLetterhead(bytes: Uint8Array): CheckedLetterhead {
  try {
    if (bytes.length > LARGEST_LETTERHEAD) throw refused('tooLarge');
    return isPicture(bytes) ? checkedPicture(bytes) : checkedTemplate(bytes);
  } catch (error) {
    if (!(error instanceof LetterheadRefused)) throw error;
    return nothingKept(...error.problems);
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function checkedPicture(bytes: Uint8Array): CheckedLetterhead {
  const { kind, bytes: clean, hadMore } = openPicture(bytes);
  const leftOut = hadMore ? (['pictureDetails'] as const) : [];
  return { kind, file: base64(clean), tags: [], problems: [], leftOut: [...leftOut] };
}

function checkedTemplate(bytes: Uint8Array): CheckedLetterhead {
  const { clean, leftOut } = openTemplate(bytes);
  const kept = templateFile(clean);
  if (kept.length > LARGEST_LETTERHEAD) throw refused('tooLarge');
  const tags = [...placedTags(clean)];
  return { kind: 'docx', file: base64(kept), tags, problems: [], leftOut };
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** A compound file: Word 97 to 2003, or any Office file under a password ([MS-OFFCRYPTO] 2.1). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const isCompound = (bytes: Uint8Array): boolean =>
  COMPOUND.every((byte, index) => bytes[index] === byte);
const isLocked = (bytes: Uint8Array): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    Buffer.from('EncryptedPackage', 'utf16le'),
  );
