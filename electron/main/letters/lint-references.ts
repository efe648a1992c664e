// Whatever is pointed at must be there, once.
import { type Defect, defects, storiesOf, type WordParts } from './defects.ts';
import { all, type Element, everything, textIn, within } from './xml-tree.ts';

const DOCUMENT = 'word/document.xml';
const NOTES = 'word/footnotes.xml';
const SETTINGS = 'word/settings.xml';
const STYLES = 'word/styles.xml';

const markOf = ({ attributes }: Element): string => attributes['w:val'] ?? '';
const idOf = ({ attributes }: Element): string => attributes['w:id'] ?? '';
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);
const unless = (known: readonly (string | undefined)[], values: readonly string[]) =>
  values.filter((value) => !known.includes(value));

export const lintReferences = (parts: WordParts): readonly Defect[] => [
  ...lintStyles(parts),
  ...lintLists(parts),
  ...lintNotes(parts),
  ...lintNoteTexts(parts),
  ...lintBookmarks(parts),
  ...lintRelations(parts),
];

function lintStyles(parts: WordParts): readonly Defect[] {
  const styles = parts.get(STYLES);
  const defined = all(styles, 'w:style');
  const ids = defined.map(({ attributes }) => attributes['w:styleId'] ?? '');
  const names = defined.flatMap((style) => within(style, 'w:name').map(markOf));
  const related = all(styles, 'w:basedOn', 'w:next', 'w:link').map(markOf);
  const folded = names.map((name) => name.toLowerCase());
  return [
    ...defects('style.duplicate', STYLES, [...repeated(ids), ...repeated(folded)]),
    ...defects('style.undefined', STYLES, unless(ids, related)),
    ...storiesOf(parts).flatMap(([part, story]) => {
      const used = all(story, 'w:pStyle', 'w:rStyle', 'w:tblStyle').map(markOf);
      return defects('style.undefined', part, unless(ids, used));
    }),
  ];
}

function lintLists(parts: WordParts): readonly Defect[] {
  const lists = all(parts.get('word/numbering.xml'), 'w:num');
  // numId 0 takes a paragraph out of its list (ISO/IEC 29500-1, 17.9.18).
  const known = ['0', ...lists.map(({ attributes }) => attributes['w:numId'])];
  return storiesOf(parts).flatMap(([part, story]) =>
    defects('list.undefined', part, unless(known, all(story, 'w:numId').map(markOf))),
  );
}

const isSeparator = ({ attributes }: Element): boolean => attributes['w:type'] !== undefined;

function lintNotes(parts: WordParts): readonly Defect[] {
  const notes = all(parts.get(NOTES), 'w:footnote');
  const own = notes.filter((note) => !isSeparator(note)).map(idOf);
  const cited = all(parts.get(DOCUMENT), 'w:footnoteReference').map(idOf);
  const separators = notes.filter(isSeparator).map(idOf);
  const named = all(parts.get(SETTINGS), 'w:footnote').map(idOf);
  return [
    ...defects('note.undefined', DOCUMENT, unless(own, cited)),
    ...defects('note.unused', NOTES, unless(cited, own)),
    ...defects('id.duplicate', NOTES, repeated(notes.map(idOf))),
    ...defects('note.separatorsUnnamed', SETTINGS, unless(named, separators)),
  ];
}

/** A separator with a reference mark starts Word's repair (anthropics/skills#570). */
function lintNoteTexts(parts: WordParts): readonly Defect[] {
  const notes = all(parts.get(NOTES), 'w:footnote');
  const marked = notes.filter((note) => isSeparator(note) && all(note, 'w:footnoteRef').length > 0);
  const words = (note: Element): string => all(note, 'w:t').map(textIn).join('').trim();
  const empty = notes.filter((note) => !isSeparator(note) && words(note) === '');
  return [
    ...defects('note.markInSeparator', NOTES, marked.map(idOf)),
    ...defects('note.empty', NOTES, empty.map(idOf)),
  ];
}

function lintBookmarks(parts: WordParts): readonly Defect[] {
  const document = parts.get(DOCUMENT);
  const begun = all(document, 'w:bookmarkStart');
  const names = begun.map(({ attributes }) => attributes['w:name'] ?? '');
  const drawings = storiesOf(parts).flatMap(([, story]) => all(story, 'wp:docPr'));
  return [
    ...defects('id.duplicate', DOCUMENT, [
      ...repeated(begun.map(idOf)),
      ...repeated(names),
      ...repeated(drawings.map(({ attributes }) => attributes.id ?? '')),
    ]),
    ...defects(
      'bookmark.open',
      DOCUMENT,
      unless(all(document, 'w:bookmarkEnd').map(idOf), begun.map(idOf)),
    ),
  ];
}

function lintRelations(parts: WordParts): readonly Defect[] {
  const double = [...parts]
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([part, root]) => {
      const ids = all(root, 'Relationship').map(({ attributes }) => attributes.Id ?? '');
      return defects('id.duplicate', part, repeated(ids));
    });
  const dangling = storiesOf(parts).flatMap(([part, story]) => {
    const relations = parts.get(`${part.replace('word/', 'word/_rels/')}.rels`);
    const known = all(relations, 'Relationship').map(({ attributes }) => attributes.Id);
    const used = everything(story).flatMap(({ attributes }) =>
      [attributes['r:id'], attributes['r:embed']].filter((id) => id !== undefined),
    );
    return defects('relation.undefined', part, unless(known, used));
  });
  return [...double, ...dangling];
}
