/** Characters of 8.5 pt that share a line of 165 mm with a date (110 fit, measured). */
const HEAD_LENGTH = 88;

/** `Organisation · Subject`, the subject cut at a word where the line would be too long. */
export function runningHead(organisation: string, subject: string): string {
  const room = Math.max(30, HEAD_LENGTH - organisation.length);
  const cut = subject.slice(0, room);
  const atWord = cut.slice(0, Math.max(cut.lastIndexOf(' '), room / 2));
  const short = subject.length <= room ? subject : `${atWord.replace(/[\s,;:–—-]+$/u, '')}…`;
  return [organisation, short].filter((text) => text !== '').join(' · ');
}

/** The lines of a letterhead below its name, set as one. */
export const detailsLine = (lines: readonly string[]): string => lines.join('  ·  ');
