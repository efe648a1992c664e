// What stands around the letter's text: letterhead, running head, page numbers.
import {
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  SectionType,
  Tab,
  TextRun,
} from 'docx';
import type { Printable } from '#core/briefs/printable.ts';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { detailsLine } from '#core/letters/running-head.ts';
import { heightTaken, logoParagraph } from './letterhead/logo.ts';
import type { Picture } from './letterhead/picture.ts';
import {
  addressPlace,
  LINE,
  linesTaken,
  MARGIN,
  type Margins,
  mm,
  paperOf,
  points,
} from './measures.ts';
import { lineRuns } from './runs.ts';
import { STYLE } from './styles.ts';

const POINTS_PER_MM = 72 / 25.4;
/** Millimetres of text on a line of either paper, near enough to count lines by. */
const LINE_WIDTH = 165;

/**
 * The letterhead stands in the first page's header, and the space after it brings the address to
 * its place: no frame or text box, which `docx/layout` and screen readers stumble over.
 */
function letterhead(document: LetterDocument, logo: Picture | null): readonly Paragraph[] {
  const { organisation } = document.letterhead;
  const details = detailsLine(document.letterhead.lines);
  const nameHeight = organisation === '' ? 0 : LINE.name + 2;
  const detailHeight =
    details === '' ? 0 : LINE.letterhead * linesTaken(details, 8.5, LINE_WIDTH) + LINE.rule;
  const logoHeight = logo === null ? 0 : heightTaken(logo);
  const room = (addressPlace(document).top - MARGIN.header) * POINTS_PER_MM;
  const fill = {
    after: points(Math.max(12, room - logoHeight - nameHeight - detailHeight)),
  };
  const hasDetails = details !== '';
  const name = new Paragraph({
    style: STYLE.organisation,
    children: [...lineRuns(organisation)],
    ...(hasDetails ? {} : { spacing: { after: fill.after } }),
  });
  const detail = new Paragraph({
    style: STYLE.letterhead,
    children: [...lineRuns(details)],
    spacing: fill,
  });
  return [
    ...(logo === null ? [] : [logoParagraph(logo, organisation)]),
    ...(organisation === '' && (hasDetails || logo === null) ? [] : [name]),
    ...(hasDetails ? [detail] : []),
  ];
}

export const hasLetterhead = (
  { letterhead: { organisation, lines } }: LetterDocument,
  logo: Picture | null,
): boolean => logo !== null || organisation !== '' || lines.length > 0;

/** The running head: what stands left and, after a tab, right. */
export function continuation({ continuation: { left, right } }: Printable): Paragraph {
  const tab = new TextRun({ children: [new Tab()] });
  return new Paragraph({
    style: STYLE.header,
    children: [...lineRuns(left), tab, ...lineRuns(right)],
  });
}

/** "Page 1 of 3", whose numbers are fields. */
export function pageLabel({ pageLabel: label }: Printable): Paragraph {
  const children = label.split(/(\{pages?\})/u).map((part) => {
    if (part === '{page}') return PageNumber.CURRENT;
    return part === '{pages}' ? PageNumber.TOTAL_PAGES : part;
  });
  return new Paragraph({
    style: STYLE.footer,
    children: [new TextRun({ children: children.filter((part) => part !== '') })],
  });
}

export function pageOf(
  document: Printable,
  margins: Margins = MARGIN,
): ISectionOptions['properties'] {
  const { width, height } = paperOf(document);
  const { left, right, top, bottom, header, footer } = margins;
  return {
    page: {
      size: { width, height },
      margin: {
        left: mm(left),
        right: mm(right),
        top: mm(top),
        bottom: mm(bottom),
        header: mm(header),
        footer: mm(footer),
      },
    },
  };
}

/** Page, margins, heads and feet of the letter itself. */
export function frameOf(
  document: LetterDocument,
  logo: Picture | null,
): Omit<ISectionOptions, 'children'> {
  return {
    properties: { ...pageOf(document), titlePage: true },
    headers: {
      default: new Header({ children: [continuation(document)] }),
      ...(hasLetterhead(document, logo)
        ? { first: new Header({ children: [...letterhead(document, logo)] }) }
        : {}),
    },
    footers: {
      default: new Footer({ children: [pageLabel(document)] }),
      first: new Footer({ children: [pageLabel(document)] }),
    },
  };
}

/** Pages that follow the letter: a section without heads and feet goes on with those before it. */
export const pagesAfter = (document: LetterDocument): Omit<ISectionOptions, 'children'> => ({
  properties: { ...pageOf(document), type: SectionType.NEXT_PAGE },
});
