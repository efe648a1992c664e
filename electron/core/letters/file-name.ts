import type { Letter } from './letter.ts';

const LONGEST = 60;

/**
 * A file name to offer for a letter: its day and subject, in letters every file system takes
 * (no separators, reserved characters or trailing dots; Windows' reserved names cannot arise
 * since the name starts with the day). `kind` tells it from the letter itself.
 */
export function fileNameOf(
  letter: Pick<Letter, 'on' | 'subject'>,
  kind = '',
  extension: 'docx' | 'pdf' = 'docx',
): string {
  const subject = letter.subject
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const short = Array.from(subject).slice(0, LONGEST).join('').trim();
  return `${[letter.on, short, kind].filter(Boolean).join(' ')}.${extension}`;
}
