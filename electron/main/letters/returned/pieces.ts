// The words of a paragraph of a Word file, with what became of each: kept, put in, taken out.

import { Day } from '#core/appeals/edtf.ts';
import { cleanText } from '#core/letters/clean-text.ts';
import type { Edit, StyledRun } from '#core/letters/returned/returned-file.ts';
import { type Element, textIn, within } from '../xml-tree.ts';
import { ReturnedRefused } from './refusal.ts';

/** Whether words stood before the tracked changes, and stand after them. */
type Standing = { readonly isBefore: boolean; readonly isAfter: boolean };

export type Piece = Standing & { readonly run: StyledRun };

export type Paragraph = {
  readonly pieces: readonly Piece[];
  /** What became of its end: one put in cut a paragraph in two, one taken out joined two. */
  readonly end: Standing;
  readonly edits: readonly Edit[];
  /** Names of the bookmarks that begin in it. */
  readonly bookmarks: readonly string[];
  readonly commentIds: readonly string[];
  readonly noteIds: readonly string[];
};

type Here = Standing & {
  readonly edit: Edit | null;
  readonly look: Omit<StyledRun, 'text'>;
  readonly depth: number;
};

/** The pieces of a paragraph while it is read; a note stands between its neighbours. */
type Gathered = {
  readonly pieces: (Piece | 'note')[];
  readonly edits: Edit[];
  readonly bookmarks: string[];
  readonly commentIds: string[];
  readonly noteIds: string[];
};

/** Of elements in one another: Word itself stops long before. */
const DEEPEST = 100;

const KEPT: Standing = { isBefore: true, isAfter: true };

/** Elements that hold runs, or other such elements. */
const HOLDERS: ReadonlySet<string> = new Set([
  ...['w:p', 'w:hyperlink', 'w:smartTag', 'w:sdt', 'w:sdtContent', 'w:fldSimple', 'w:customXml'],
  ...['w:dir', 'w:bdo', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:r'],
  ...['mc:AlternateContent', 'mc:Choice'],
]);

/** Characters that have an element of their own. */
const CHARACTERS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(?:0|false|off|none)$/u.test(element.attributes['w:val'] ?? '');

export const editOf = ({ attributes }: Element): Edit => {
  const day = Day.safeParse((attributes['w:date'] ?? '').slice(0, 10));
  return {
    author: cleanText(attributes['w:author'] ?? '').text.slice(0, 200),
    on: day.success ? day.data : null,
  };
};

function lookOf(run: Element): Here['look'] {
  const [properties] = within(run, 'w:rPr');
  const is = (name: string) => isOn(properties ? within(properties, name)[0] : undefined);
  return { ...(is('w:b') ? { bold: true } : {}), ...(is('w:i') ? { italic: true } : {}) };
}

/** How it stands inside `element`. */
function inside(element: Element, here: Here): Here {
  const next = { ...here, depth: here.depth + 1 };
  switch (element.name) {
    case 'w:ins':
    case 'w:moveTo':
      return { ...next, isBefore: false, edit: editOf(element) };
    case 'w:del':
    case 'w:moveFrom':
      return { ...next, isAfter: false, edit: editOf(element) };
    case 'w:r':
      return { ...next, look: lookOf(element) };
    default:
      return next;
  }
}

function visit(element: Element, here: Here, into: Gathered): void {
  if (here.depth > DEEPEST) throw new ReturnedRefused('damaged', 'too many levels');
  const { name, attributes } = element;
  if (HOLDERS.has(name)) {
    const next = inside(element, here);
    for (const child of within(element)) visit(child, next, into);
  } else if (name === 'w:t' || name === 'w:delText') say(textIn(element), here, into);
  else if (name === 'w:br' && attributes['w:type'] === 'page') return;
  else if (name in CHARACTERS) say(CHARACTERS[name] ?? '', here, into);
  else point(element, into);
}

/** What stands for something elsewhere. */
function point({ name, attributes }: Element, into: Gathered): void {
  const id = attributes['w:id'] ?? '';
  if (name === 'w:bookmarkStart') into.bookmarks.push(attributes['w:name'] ?? '');
  if (name === 'w:commentRangeStart' || name === 'w:commentReference') into.commentIds.push(id);
  if (name === 'w:footnoteReference') {
    into.noteIds.push(id);
    into.pieces.push('note');
  }
}

function say(text: string, { isBefore, isAfter, edit, look }: Here, into: Gathered): void {
  if (text === '') return;
  const clean = text in BREAKS ? text : cleanText(text).text;
  into.pieces.push({ run: { text: clean, ...look }, isBefore, isAfter });
  if (edit) into.edits.push(edit);
}

const BREAKS = { '\n': true, '\t': true } as const;

const LIST_COMMA = /^\s*,\s*$/u;

/** Without the commas that a letter sets between the numbers of two notes. */
function withoutCommas(pieces: Gathered['pieces']): readonly Piece[] {
  return pieces.flatMap((piece, index) => {
    if (piece === 'note') return [];
    const isBetween = pieces[index - 1] === 'note' && pieces[index + 1] === 'note';
    return isBetween && LIST_COMMA.test(piece.run.text) ? [] : [piece];
  });
}

/** What became of the end of `paragraph`, and who did it. */
function endOf(paragraph: Element): { readonly end: Standing; readonly edits: readonly Edit[] } {
  const marks = within(paragraph, 'w:pPr')
    .flatMap((properties) => within(properties, 'w:rPr'))
    .flatMap((properties) => within(properties));
  const put = marks.find(({ name }) => name === 'w:ins' || name === 'w:moveTo');
  const taken = marks.find(({ name }) => name === 'w:del' || name === 'w:moveFrom');
  return {
    end: { isBefore: !put, isAfter: !taken },
    edits: [put, taken].flatMap((mark) => (mark ? [editOf(mark)] : [])),
  };
}

export function paragraphFrom(element: Element): Paragraph {
  const into: Gathered = { pieces: [], edits: [], bookmarks: [], commentIds: [], noteIds: [] };
  visit(element, { ...KEPT, edit: null, look: {}, depth: 0 }, into);
  const { end, edits } = endOf(element);
  return { ...into, pieces: withoutCommas(into.pieces), end, edits: [...into.edits, ...edits] };
}

/** The words of `pieces` as they stand before or after the changes. */
export const runsWhere = (
  pieces: readonly Piece[],
  when: 'isBefore' | 'isAfter',
): readonly StyledRun[] => pieces.flatMap((piece) => (piece[when] ? [piece.run] : []));
