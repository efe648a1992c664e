// What docx leaves undone on a template (letters.md 3.3 and 4): ids by chance, separators of notes,
// language, properties. The same letter on the same paper is the same bytes, anywhere.
import { strFromU8, unzipSync } from 'fflate';
import { type About, coreProperties } from '../properties.ts';
import { all, type Element, parsePart, within } from '../xml-tree.ts';
import { type CleanTemplate, documentOf, type KeptRelation, withParts } from './clean-template.ts';
import { element, rewrite } from './edit-tree.ts';
import { DOCUMENT, relationsIn } from './read-template.ts';
import { templateFile } from './template-file.ts';

/** `patched`: a template of ours after docx has filled it in. */
export function finishOnLetterhead(patched: Uint8Array, about: About): Uint8Array {
  const read = withKnownIds(unpacked(patched));
  const { tables, language } = about;
  const changed = [...read.parts].map(
    ([name, root]) => [name, finished(name, root, read)] as const,
  );
  const whole = withParts(read, changed);
  const spoken = withLanguage(whole, language);
  const [annex] = tables ?? []; // the only table of a letter
  const described = annex === undefined ? spoken : withTableCaption(spoken, annex);
  return templateFile(described, { 'docProps/core.xml': coreProperties(about) });
}

const WRITTEN_ANEW = /^(?:\[Content_Types\]\.xml|docProps\/.*|.*\.rels)$/;

function unpacked(bytes: Uint8Array): CleanTemplate {
  const contents = Object.entries<Uint8Array>(unzipSync(bytes));
  const xml = contents
    .filter(([name]) => /\.(?:xml|rels)$/.test(name))
    .map(([name, content]) => [name, parsePart(strFromU8(content), name)] as const);
  const relations = [...relationsIn(new Map(xml))].filter(([name]) => name !== '');
  return {
    parts: new Map(xml.filter(([name]) => !WRITTEN_ANEW.test(name))),
    pictures: new Map(contents.filter(([name]) => name.startsWith('word/media/'))),
    relations: new Map(
      relations.map(([name, own]) => [
        name,
        own.map(({ id, kind, target }) => ({ id, kind, target })),
      ]),
    ),
  };
}

/** docx gives the parts it adds random ids; nothing in the text refers to those. */
const withKnownIds = (template: CleanTemplate): CleanTemplate => ({
  ...template,
  relations: new Map([...template.relations].map(([name, own]) => [name, numbered(own)])),
});

function numbered(own: readonly KeptRelation[]): readonly KeptRelation[] {
  const sorted = own.toSorted((a, b) => (a.target < b.target ? -1 : 1));
  const added = sorted.filter(({ id }) => !/^rId\d+$/.test(id));
  return sorted.map((relation) => {
    const index = added.indexOf(relation);
    return index < 0 ? relation : { ...relation, id: `rIdNew${index + 1}` };
  });
}

function finished(name: string, root: Element, template: CleanTemplate): Element {
  if (/notes\.xml$/.test(name)) return withoutMarks(root);
  return name === 'word/settings.xml' ? withSeparators(root, template) : root;
}

const isSeparator = ({ attributes }: Element): boolean => attributes['w:type'] !== undefined;

/** A reference mark in a separator is reported to start Word's repair (anthropics/skills#570). */
const withoutMarks = (notes: Element): Element =>
  rewrite(notes, (note) => [
    /^w:(?:foot|end)note$/.test(note.name) && isSeparator(note)
      ? rewrite(note, (run) =>
          all(run, 'w:footnoteRef', 'w:endnoteRef').length > 0 && run.name === 'w:r' ? [] : [run],
        )
      : note,
  ]);

/** In the order of the schema these come after notes and compatibility (CT_Settings). */
const AFTER_NOTES = /^w:(?:compat|themeFontLang|clrSchemeMapping|decimalSymbol|listSeparator)$/;
const AFTER_LANGUAGE = /^w:(?:clrSchemeMapping|decimalSymbol|listSeparator)$/;

function insertedBefore(
  children: readonly Element[],
  later: RegExp,
  ...added: readonly Element[]
): readonly Element[] {
  const at = children.findIndex(({ name }) => later.test(name));
  return at < 0 ? [...children, ...added] : children.toSpliced(at, 0, ...added);
}

function withSeparators(settings: Element, { parts }: CleanTemplate): Element {
  const named = (kind: 'footnote' | 'endnote'): readonly Element[] => {
    const notes = parts.get(`word/${kind}s.xml`);
    const own = within(settings, `w:${kind}Pr`).flatMap((each) => within(each));
    const kept = own.filter(({ name }) => name !== `w:${kind}`);
    const separators = all(notes, `w:${kind}`).filter(isSeparator);
    const ids = separators.map(({ attributes }) =>
      element(`w:${kind}`, { 'w:id': attributes['w:id'] ?? '' }),
    );
    return ids.length > 0 ? [element(`w:${kind}Pr`, {}, ...kept, ...ids)] : [];
  };
  const others = within(settings).filter(({ name }) => !/^w:(?:foot|end)notePr$/.test(name));
  const children = insertedBefore(others, AFTER_NOTES, ...named('footnote'), ...named('endnote'));
  return { ...settings, children };
}

/** The letter's language in the place of the template's (letters.md 4 e). */
function withLanguage(template: CleanTemplate, language: About['language']): CleanTemplate {
  const settings = template.parts.get('word/settings.xml');
  const styles = template.parts.get('word/styles.xml');
  if (!settings || !styles) throw new Error('a letter on its paper has styles and settings');
  const others = within(settings).filter(({ name }) => name !== 'w:themeFontLang');
  const theme = element('w:themeFontLang', { 'w:val': language });
  return withParts(template, [
    ['word/settings.xml', { ...settings, children: insertedBefore(others, AFTER_LANGUAGE, theme) }],
    ['word/styles.xml', inLanguage(styles, language)],
  ]);
}

function inLanguage(styles: Element, language: string): Element {
  const silent = rewrite(styles, (each) => (each.name === 'w:lang' ? [] : [each]));
  const [defaults] = within(silent, 'w:docDefaults');
  const [runs] = defaults ? within(defaults, 'w:rPrDefault') : [];
  const [look] = runs ? within(runs, 'w:rPr') : [];
  const lang = element('w:lang', { 'w:val': language });
  const spoken = element('w:rPrDefault', {}, element('w:rPr', {}, ...(look?.children ?? []), lang));
  const others = (defaults?.children ?? []).filter((child) => child !== runs);
  return {
    ...silent,
    children: [
      element('w:docDefaults', {}, spoken, ...others),
      ...silent.children.filter((child) => child !== defaults),
    ],
  };
}

/** The annex is the last table of the page; docx has no option for its text (letters.md 3.3). */
function withTableCaption(template: CleanTemplate, about: string): CleanTemplate {
  const root = documentOf(template);
  const annex = within(root, 'w:body')
    .flatMap((body) => within(body, 'w:tbl'))
    .at(-1);
  const caption = element('w:tblCaption', { 'w:val': about });
  return withParts(template, [[DOCUMENT, annex ? captioned(root, annex, caption) : root]]);
}

const captioned = (root: Element, table: Element, caption: Element): Element => ({
  ...root,
  children: root.children.map((child) => {
    if (typeof child === 'string') return child;
    if (child.name === 'w:body') return captioned(child, table, caption);
    return child === table ? withCaption(table, caption) : child;
  }),
});

const withCaption = (table: Element, caption: Element): Element => ({
  ...table,
  children: table.children.map((child) =>
    typeof child !== 'string' && child.name === 'w:tblPr'
      ? { ...child, children: [...child.children, caption] }
      : child,
  ),
});
