// Who the letter goes to, and when: from the window of the envelope down to the date.
import type { Paragraph } from 'docx';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { addressPlace, LINE, linesTaken, MARGIN, mm, paperOf, points } from './measures.ts';
import { styled } from './runs.ts';
import { STYLE } from './styles.ts';

const POINTS_PER_MM = 72 / 25.4;
const MM_PER_TWIP = 25.4 / 1440;

/** Points between one recipient's address and the next. */
const BETWEEN_ADDRESSES = 9;

/** `hasHead`: whether a letterhead above brings the first address to its place. */
export function addresses(document: LetterDocument, hasHead: boolean): readonly Paragraph[] {
  const { width, top } = addressPlace(document);
  const paperWidth = paperOf(document).width * MM_PER_TWIP;
  const indent = { right: mm(paperWidth - MARGIN.left - MARGIN.right - width) };
  const lead = hasHead ? 0 : (top - MARGIN.top) * POINTS_PER_MM;
  return document.recipients.flatMap((lines, block) =>
    lines.map((text, index) => {
      const before = index > 0 ? 0 : block > 0 ? BETWEEN_ADDRESSES : lead;
      return styled(STYLE.address, text, {
        indent,
        spacing: { before: points(before) },
      });
    }),
  );
}

/** The date stands below the window, or a little below a list of addresses. */
export function dateLine(document: LetterDocument): Paragraph {
  const { top, width, dateTop } = addressPlace(document);
  const taken = document.recipients
    .flat()
    .reduce((sum, text) => sum + linesTaken(text, 11, width) * LINE.address, 0);
  const room = dateTop === null ? 0 : (dateTop - top) * POINTS_PER_MM - taken;
  const before = document.recipients.length === 0 ? 0 : Math.max(20, room);
  return styled(STYLE.date, document.dateLine, {
    spacing: { before: points(before) },
  });
}
