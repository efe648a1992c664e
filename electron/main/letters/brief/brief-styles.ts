// The looks of a paper for a meeting. A brief is read at a table, before and in the meeting: compact,
// with room where the eye rests. Speaking notes are read standing, from arm's length: large type.
import { AlignmentType, BorderStyle, type IStylesOptions, LineRuleType } from 'docx';
import type { BriefDocument, BriefKind } from '#core/briefs/brief-document.ts';
import { COLOURS, FONT, type Margins, mm, points, typeSize } from '../measures.ts';
import { after, noteStyles, type ParagraphStyle, runningStyles, STYLE, style } from '../styles.ts';

export const BRIEF_STYLE = {
  ...STYLE,
  subtitle: 'Subtitle',
  subheading: 'Heading2',
  lead: 'BriefLead',
  soft: 'BriefSoft',
  /** Keeps two tables apart. */
  between: 'BriefBetween',
} as const;

/** Sizes and spaces in points, indents in millimetres; `line` in 240ths of a line. */
type Scale = {
  readonly body: number;
  readonly line: number;
  readonly gap: number;
  readonly title: number;
  readonly heading: number;
  readonly subheading: number;
  readonly lead: number;
  readonly soft: number;
  readonly cell: number;
  readonly indent: number;
  readonly margins: Margins;
};

const SCALES: Readonly<Record<BriefKind, Scale>> = {
  brief: {
    body: 10,
    line: 264,
    gap: 4,
    title: 17,
    heading: 11.5,
    subheading: 10,
    lead: 11.5,
    soft: 9,
    cell: 9.5,
    indent: 5,
    margins: { left: 20, right: 20, top: 18, bottom: 18, header: 9, footer: 8 },
  },
  speakingNotes: {
    body: 17,
    line: 336, // 1.4 lines: the eye must find its line again after looking up
    gap: 9,
    title: 20,
    heading: 20,
    subheading: 17,
    lead: 17,
    soft: 12,
    cell: 15,
    indent: 9,
    margins: { left: 24, right: 24, top: 22, bottom: 20, header: 11, footer: 9 },
  },
};

export const scaleOf = ({ kind }: BriefDocument): Scale => SCALES[kind];

const rule = { style: BorderStyle.SINGLE, size: 12, color: COLOURS.navy, space: 5 };

const titles = ({ title, heading, subheading, gap }: Scale): IStylesOptions['default'] => ({
  title: {
    next: BRIEF_STYLE.subtitle,
    run: { size: typeSize(title), bold: true, color: COLOURS.navy },
    paragraph: { spacing: { ...after(2), ...SINGLE }, keepNext: true, keepLines: true },
  },
  heading1: {
    next: STYLE.body,
    run: { size: typeSize(heading), bold: true, color: COLOURS.navy },
    paragraph: {
      spacing: { before: points(gap * 2.5), after: points(gap * 0.75), ...SINGLE },
      keepNext: true,
      keepLines: true,
    },
  },
  heading2: {
    next: STYLE.body,
    run: { size: typeSize(subheading), bold: true, color: COLOURS.grey },
    paragraph: {
      spacing: { before: points(gap * 1.5), after: points(gap * 0.5), ...SINGLE },
      keepNext: true,
      keepLines: true,
    },
  },
});

const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const;

const textStyles = (kind: BriefKind, scale: Scale): readonly ParagraphStyle[] => {
  const { gap, lead, soft, cell, indent } = scale;
  const hanging = { left: mm(indent), hanging: mm(indent) };
  return [
    style(
      BRIEF_STYLE.subtitle,
      'Subtitle',
      {
        spacing: { ...after(gap * 2), ...SINGLE },
        // A brief begins with a table, which has a rule of its own.
        ...(kind === 'brief' ? {} : { border: { bottom: rule } }),
      },
      { size: typeSize(Math.max(soft, 10)), color: COLOURS.grey },
      STYLE.body,
    ),
    style(STYLE.body, 'Body Text', { spacing: after(gap) }),
    style(BRIEF_STYLE.lead, 'Brief Lead', { spacing: after(gap) }, { size: typeSize(lead) }),
    style(
      BRIEF_STYLE.soft,
      'Brief Soft',
      { spacing: { ...after(gap * 0.75), ...SINGLE } },
      { size: typeSize(soft), color: COLOURS.grey },
    ),
    style(STYLE.bullets, 'List Bullet', { spacing: after(gap * 0.75), indent: hanging }),
    style(STYLE.numbers, 'List Number', { spacing: after(gap * 0.75), indent: hanging }),
    style(STYLE.tableText, 'Table Text', { spacing: SINGLE }, { size: typeSize(cell) }),
    style(
      STYLE.tableHead,
      'Table Head',
      { spacing: SINGLE, keepNext: true, alignment: AlignmentType.LEFT },
      { size: typeSize(cell), bold: true, color: COLOURS.navy },
    ),
    style(
      BRIEF_STYLE.between,
      'Brief Between',
      { spacing: { line: points(gap * 1.5), lineRule: LineRuleType.EXACT } },
      { size: typeSize(2) },
    ),
  ];
};

/** The styles of a paper in `document`'s language. */
export function briefStyles(document: BriefDocument): IStylesOptions {
  const scale = scaleOf(document);
  return {
    default: {
      document: {
        run: { font: FONT, size: typeSize(scale.body), language: { value: document.language } },
        paragraph: {
          spacing: { after: 0, line: scale.line, lineRule: LineRuleType.AUTO },
        },
      },
      ...titles(scale),
      ...noteStyles,
    },
    paragraphStyles: [
      ...textStyles(document.kind, scale),
      ...runningStyles(document, scale.margins),
    ],
  };
}
