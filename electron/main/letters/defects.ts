import type { Element } from './xml-tree.ts';

/** A mistake in a file's structure. */
export type Defect = { readonly code: DefectCode; readonly part: string; readonly detail: string };
export type DefectCode =
  | 'style.undefined'
  | 'style.duplicate'
  | 'list.undefined'
  | 'note.undefined'
  | 'note.unused'
  | 'note.empty'
  | 'note.markInSeparator'
  | 'note.separatorsUnnamed'
  | 'relation.undefined'
  | 'id.duplicate'
  | 'bookmark.open'
  | 'field.open'
  | 'cell.noParagraph'
  | 'table.empty'
  | 'row.empty'
  | 'grid.mismatch'
  | 'text.rawBreak'
  | 'language.invalid'
  | 'section.none'
  | 'date.invalid';

/** The XML parts of a Word file by name. */
export type WordParts = ReadonlyMap<string, Element>;

/** Parts with text of the letter. */
export const storiesOf = (parts: WordParts): readonly (readonly [string, Element])[] =>
  [...parts].filter(([name]) =>
    /^word\/(?:document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/.test(name),
  );

/** One defect of `code` in `part` for each of `details`. */
export const defects = (
  code: DefectCode,
  part: string,
  details: readonly string[],
): readonly Defect[] => details.map((detail) => ({ code, part, detail }));
