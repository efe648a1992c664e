/** Characters of 8.5 pt that share a line of 165 mm with a date (110 fit, measured). */
const HEAD_LENGTH = 88;

/** `Organisation · Subject`, the subject cut at a word where the line would be too long. */
export function runningHead(organisation: string, subject: string): string {
  const room = Math.max(30, HEAD_LENGTH - organisation.length);
  const letters = Array.from(subject); // not UTF-16 units: half of a character is none
  const cut = letters.slice(0, room);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), room / 2)).join('');
  const short =
    letters.length <= room ? subject : `${atWord.replace(/(?:[\s,;:–—-]|\u200d)+$/u, '')}…`;
  return [organisation, short].filter((text) => text !== '').join(' · ');
}

/** The lines of a letterhead below its name, set as one. */
export const detailsLine = (lines: readonly string[]): string => lines.join('  ·  ');
