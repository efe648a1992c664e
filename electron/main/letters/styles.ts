// Every look of a letter is a named style, so that a person can change it in one place in Word.
// Sizes: letters.md 2.3; its spacing around title and signature made 20 pt less in all, so that a
// letter on one case with its notes stays on one page (13 mm are left for the ink).
import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import type { Paper } from '#core/paper.ts';
import {
  COLOURS,
  FONT,
  LINE,
  MARGIN,
  type Margins,
  mm,
  points,
  textWidth,
  typeSize,
} from './measures.ts';

export const STYLE = {
  body: 'BodyText',
  salutation: 'Salutation',
  closing: 'Closing',
  signature: 'Signature',
  signatureLine: 'SignatureLine',
  date: 'Date',
  address: 'LetterAddress',
  logo: 'LetterheadLogo',
  organisation: 'LetterheadName',
  letterhead: 'LetterheadLine',
  header: 'Header',
  footer: 'Footer',
  asks: 'AskList',
  bullets: 'ListBullet',
  numbers: 'ListNumber',
  note: 'FootnoteText',
  noteReference: 'FootnoteReference',
  title: 'Title',
  heading: 'Heading1',
  trailerLabel: 'TrailerLabel',
  signatoryLabel: 'SignatoryLabel',
  trailer: 'Trailer',
  signatory: 'Signatory',
  caption: 'Caption',
  tableText: 'TableText',
  tableHead: 'TableHead',
} as const;

export type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

/** Space after, in points. */
export const after = (space: number) => ({ after: points(space) });
const exact = (height: number) => ({
  line: points(height),
  lineRule: LineRuleType.EXACT,
});
export const hairline = {
  style: BorderStyle.SINGLE,
  size: 4,
  color: COLOURS.hairline,
  space: 4,
};

/** A style based on Normal and followed by `next`. */
export const style = (
  id: string,
  name: string,
  paragraph: NonNullable<ParagraphStyle['paragraph']>,
  run: NonNullable<ParagraphStyle['run']> = {},
  next: string = id,
): ParagraphStyle => ({
  id,
  name,
  basedOn: 'Normal',
  next,
  quickFormat: true,
  paragraph,
  run,
});

const bodyStyles: readonly ParagraphStyle[] = [
  style(STYLE.body, 'Body Text', { spacing: after(6.5) }),
  style(STYLE.asks, 'Ask List', { spacing: after(4) }),
  style(STYLE.bullets, 'List Bullet', { spacing: after(4) }),
  style(STYLE.numbers, 'List Number', { spacing: after(4) }),
  style(STYLE.date, 'Date', { spacing: after(14) }, {}, STYLE.title),
  style(STYLE.salutation, 'Salutation', { spacing: after(6.5), keepNext: true }, {}, STYLE.body),
  style(
    STYLE.closing,
    'Closing',
    { spacing: { before: points(8) }, keepNext: true, keepLines: true },
    {},
    STYLE.signature,
  ),
  style(
    STYLE.signature,
    'Signature',
    { spacing: { before: points(36) }, keepNext: true, keepLines: true },
    { bold: true },
    STYLE.signatureLine,
  ),
  style(STYLE.signatureLine, 'Signature Line', { keepLines: true }),
];

/** What follows the signature (letters.md 2.3, Trailer and Table text). */
const endStyles: readonly ParagraphStyle[] = [
  style(
    STYLE.trailerLabel,
    'Trailer Label',
    { spacing: { before: points(8), after: 0 }, keepNext: true, keepLines: true },
    { size: typeSize(9), bold: true },
    STYLE.trailer,
  ),
  style(
    STYLE.signatoryLabel,
    'Signatory Label',
    { spacing: { before: points(14), after: points(3) }, keepNext: true, keepLines: true },
    { bold: true },
    STYLE.signatory,
  ),
  style(STYLE.trailer, 'Trailer', { keepLines: true }, { size: typeSize(9) }),
  style(STYLE.signatory, 'Signatory', { spacing: after(2), keepLines: true }),
  style(
    STYLE.caption,
    'caption',
    { spacing: { before: points(4), after: points(4) }, keepNext: true },
    { size: typeSize(9), bold: true },
  ),
  style(
    STYLE.tableText,
    'Table Text',
    { spacing: { line: 240, lineRule: LineRuleType.AUTO } },
    { size: typeSize(9) },
  ),
  style(
    STYLE.tableHead,
    'Table Head',
    { spacing: { line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
    { size: typeSize(9), bold: true, color: COLOURS.white },
  ),
];

const SMALL = { size: typeSize(8.5), color: COLOURS.grey };

/** What frames the letter: letterhead, addresses, running head and foot. */
const frameStyles = (document: LetterDocument): readonly ParagraphStyle[] => {
  return [
    style(STYLE.address, 'Letter Address', { spacing: exact(LINE.address) }),
    // A picture stands on its line as a letter does: 1 pt of type leaves the line to the picture.
    style(
      STYLE.logo,
      'Letterhead Logo',
      { spacing: { line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
      { size: typeSize(1) },
      STYLE.organisation,
    ),
    style(
      STYLE.organisation,
      'Letterhead Name',
      { spacing: { ...exact(LINE.name), ...after(2) }, keepNext: true },
      { size: typeSize(15), bold: true, color: COLOURS.navy },
      STYLE.letterhead,
    ),
    style(
      STYLE.letterhead,
      'Letterhead Line',
      { spacing: exact(LINE.letterhead), border: { bottom: { ...hairline, space: LINE.rule } } },
      SMALL,
    ),
    ...runningStyles(document),
  ];
};

/** Of the running head and foot of every page. */
export const runningStyles = (
  document: { readonly paper: Paper },
  margins: Margins = MARGIN,
): readonly ParagraphStyle[] => [
  style(
    STYLE.header,
    'header',
    { border: { bottom: hairline }, rightTabStop: textWidth(document, margins) },
    SMALL,
  ),
  style(STYLE.footer, 'footer', { alignment: AlignmentType.RIGHT }, SMALL),
];

const titles = {
  title: {
    next: STYLE.salutation,
    run: { size: typeSize(12), bold: true, color: COLOURS.navy },
    paragraph: { spacing: after(8), keepNext: true, keepLines: true },
  },
  heading1: {
    next: STYLE.body,
    run: { size: typeSize(11.5), bold: true, color: COLOURS.navy },
    paragraph: {
      spacing: { before: points(12), after: points(4) },
      keepNext: true,
      keepLines: true,
    },
  },
};

// Both note styles: the linked character style wins in some readers (letters.md section 1).
const noteText = { size: typeSize(9) };
export const noteStyles = {
  footnoteText: {
    run: noteText,
    paragraph: {
      spacing: { after: points(2), line: 240, lineRule: LineRuleType.AUTO },
      indent: { left: mm(4), hanging: mm(4) },
    },
  },
  footnoteTextChar: { run: noteText },
};

/** The styles of a letter in `document`'s language. */
export const stylesOf = (document: LetterDocument): IStylesOptions => ({
  default: {
    document: {
      run: {
        font: FONT,
        size: typeSize(11),
        language: { value: document.language },
      },
      // 269/240 = 1.12 lines; left-aligned, because Central Asian names are not hyphenated.
      // Widow control is on where nothing says otherwise (ISO/IEC 29500-1, 17.3.1.44).
      paragraph: {
        spacing: { after: 0, line: 269, lineRule: LineRuleType.AUTO },
      },
    },
    ...titles,
    ...noteStyles,
  },
  paragraphStyles: [...bodyStyles, ...endStyles, ...frameStyles(document)],
});
