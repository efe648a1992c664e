// One part of a template without what tells of its maker. Attributes and elements that are not known
// here go: what Word adds tomorrow is not let through unseen.
import { type Element, within } from '../xml-tree.ts';
import { rewrite, withAttributes } from './edit-tree.ts';
import { refused } from './refused.ts';

/** Prefixes whose words are kept: text, drawings, text boxes, mathematics. */
const PREFIXES = new Set([
  ...['w', 'r', 'mc', 'wp', 'wp14', 'a', 'pic', 'wps', 'wpg', 'wpc', 'v', 'o', 'w10'],
  ...['w14', 'w15', 'm', 'xml', 'xmlns'],
]);

/** Traces of editing, and what leads to parts that are left out. */
const DROPPED = new Set([
  ...['w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd', 'w:lastRenderedPageBreak'],
  ...['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef'],
  ...['w:permStart', 'w:permEnd', 'w:printerSettings', 'w:nsid', 'w:tmpl', 'w:rsid'],
  ...['w:embedRegular', 'w:embedBold', 'w:embedItalic', 'w:embedBoldItalic'],
  ...['a:hlinkClick', 'a:hlinkHover', 'a:extLst', 'w:sdtPr', 'w:sdtEndPr', 'w:customXmlPr'],
  ...['w:smartTagPr', 'wp14:sizeRelH', 'wp14:sizeRelV'],
]);
/** Frames around text that say what it is to a program: the text stays. */
const UNWRAPPED = new Set(['w:hyperlink', 'w:sdt', 'w:sdtContent', 'w:smartTag', 'w:customXml']);

/** What the settings of a letter may say: how it looks, nothing of how it was made. */
const SETTINGS = new Set([
  ...['w:displayBackgroundShape', 'w:mirrorMargins', 'w:gutterAtTop', 'w:autoHyphenation'],
  ...['w:consecutiveHyphenLimit', 'w:hyphenationZone', 'w:defaultTabStop', 'w:evenAndOddHeaders'],
  ...['w:characterSpacingControl', 'w:footnotePr', 'w:endnotePr', 'w:compat'],
  ...['w:clrSchemeMapping', 'w:decimalSymbol', 'w:listSeparator'],
]);

const prefixOf = (name: string): string => /^([^:]+):/.exec(name)?.[1] ?? '';
const isKnown = (name: string): boolean => {
  const prefix = prefixOf(name);
  return prefix === '' || PREFIXES.has(prefix);
};

/** `ids`: new ids of relations by old. Throws `LetterheadRefused` for one that is not there. */
export function cleanPart(name: string, root: Element, ids: ReadonlyMap<string, string>): Element {
  const kept = name === 'word/settings.xml' ? onlySettings(root) : root;
  const cleaned = rewrite(kept, (child) => cleanElement(child));
  return withAttributes(cleaned, (each) => attributesOf(name, each, ids));
}

const onlySettings = (root: Element): Element => ({
  ...root,
  children: within(root).filter((child) => SETTINGS.has(child.name)),
});

function cleanElement(child: Element): readonly (Element | string)[] {
  if (UNWRAPPED.has(child.name)) return child.children;
  if (DROPPED.has(child.name) || !isKnown(child.name)) return [];
  if (child.name === 'mc:Choice' && !isUnderstood(child)) return [];
  if (child.name === 'w:lang' && !Object.values(child.attributes).every(isLanguage)) return [];
  return [child];
}

const isUnderstood = ({ attributes }: Element): boolean =>
  (attributes.Requires ?? '').split(' ').every((prefix) => PREFIXES.has(prefix));
const isLanguage = (tag: string): boolean =>
  /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(tag);

const EDITING =
  /^(?:w:rsid\w*|w14:(?:paraId|textId)|wp14:(?:anchorId|editId)|w:(?:author|initials|date|fullDate)|o:(?:title|href|gfxdata|spid)|href|target)$/;
/** A name of a file, or where it lay: older Word puts it in the alternative text of a picture. */
const FILE = /[\\/]|\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|docx?)$/i;
const DESCRIBING = new Set(['descr', 'title', 'alt']);

function attributesOf(
  part: string,
  { name, attributes }: Element,
  ids: ReadonlyMap<string, string>,
): Element['attributes'] {
  const kept = Object.entries(attributes).flatMap(([key, value]): readonly [string, string][] => {
    if (!isKnown(key) || EDITING.test(key)) return [];
    if (prefixOf(key) === 'r' || key === 'o:relid') return [[key, idIn(part, value, ids)]];
    if (DESCRIBING.has(key) && FILE.test(value)) return [];
    return [[key, nameless(name, key, attributes.id ?? '') ?? value]];
  });
  return Object.fromEntries(kept);
}

/** Names of drawings are for programs, and often a file's: a number does. */
const nameless = (element: string, key: string, id: string): string | null =>
  key === 'name' && /:(?:docPr|cNvPr)$/.test(element) ? `Drawing ${id}` : null;

function idIn(part: string, id: string, ids: ReadonlyMap<string, string>): string {
  const known = ids.get(id);
  if (known === undefined) throw refused('broken', part);
  return known;
}
