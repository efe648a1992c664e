// The house's styles on a letterhead: a style that the template has, by its name, keeps the template's
// look; the others come with the letter.

import { STYLE } from '../styles.ts';
import { all, type Element, parsePart, within } from '../xml-tree.ts';
import { type CleanTemplate, withParts } from './clean-template.ts';
import { element, rewrite } from './edit-tree.ts';

const STYLES = 'word/styles.xml';
/** Those of a letter's text; heads, feet and the letterhead itself are the template's. */
const FRAME: readonly string[] = [
  STYLE.logo,
  STYLE.organisation,
  STYLE.letterhead,
  STYLE.header,
  STYLE.footer,
];
const NEEDED: readonly string[] = [
  ...Object.values(STYLE).filter((id) => !FRAME.includes(id)),
  ...['Normal', 'DefaultParagraphFont', 'FootnoteTextChar'],
];

const idOf = ({ attributes }: Element): string => attributes['w:styleId'] ?? '';
const nameOf = (style: Element): string =>
  (within(style, 'w:name')[0]?.attributes['w:val'] ?? '').toLowerCase();
const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';
const isDefault = ({ attributes }: Element): boolean => isOn(attributes['w:default']);
const kindOf = ({ attributes }: Element): string => attributes['w:type'] ?? 'paragraph';

/** `ours`: the styles part of a letter on plain paper, as XML. */
export function withStyles(template: CleanTemplate, ours: string): CleanTemplate {
  const wanted = within(parsePart(ours, STYLES), 'w:style').filter((style) =>
    NEEDED.includes(idOf(style)),
  );
  const theirs =
    template.parts.get(STYLES) ??
    element('w:styles', {
      'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    });
  const ids = newIds(within(theirs, 'w:style'), wanted);
  const renamed = [...withParts(template, [[STYLES, theirs]]).parts].map(
    ([name, root]) => [name, withIds(root, ids)] as const,
  );
  const [, styles = theirs] = renamed.find(([name]) => name === STYLES) ?? [];
  const known = new Set(within(styles, 'w:style').map(idOf));
  const defaults = within(styles, 'w:style').filter(isDefault).map(kindOf);
  const added = wanted
    .filter((style) => !known.has(idOf(style)))
    .map((style) => inOwnColour(defaults.includes(kindOf(style)) ? notDefault(style) : style));
  return withPart(withParts(template, renamed), 'styles', STYLES, {
    ...styles,
    children: [...styles.children.map((each) => keptTogether(each, wanted)), ...added],
  });
}

const KEEP = /^w:keep(?:Next|Lines)$/;

/** What stays on one page is no matter of looks: a style of theirs keeps with the next where ours does. */
function keptTogether(style: Element | string, ours: readonly Element[]): Element | string {
  if (typeof style === 'string' || style.name !== 'w:style') return style;
  const own = ours.find((one) => idOf(one) === idOf(style));
  const keeps = own ? all(own, 'w:keepNext', 'w:keepLines') : [];
  if (keeps.length === 0) return style;
  const [given] = within(style, 'w:pPr');
  const rest = (given?.children ?? []).filter(
    (child) => typeof child === 'string' || !KEEP.test(child.name),
  );
  const together = element('w:pPr', {}, ...keeps, ...rest);
  if (given) return replacing(style, given, together);
  const at = style.children.findIndex(
    (child) => typeof child !== 'string' && /^w:(?:rPr|tblPr)$/.test(child.name),
  );
  const children = style.children.toSpliced(at < 0 ? style.children.length : at, 0, together);
  return { ...style, children };
}

const replacing = (parent: Element, old: Element, other: Element): Element => ({
  ...parent,
  children: parent.children.map((child) => (child === old ? other : child)),
});

/** New ids by old, so that a style of a name we use has the id we use, and no other style has. */
function newIds(theirs: readonly Element[], ours: readonly Element[]): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const used = new Set<string>();
  const same = (style: Element): Element | undefined => {
    const named = ours.find(
      (one) => kindOf(one) === kindOf(style) && nameOf(one) === nameOf(style),
    );
    const isBase = isDefault(style) && kindOf(style) === 'paragraph';
    return named ?? (isBase ? ours.find((one) => idOf(one) === 'Normal') : undefined);
  };
  for (const style of theirs) {
    const match = same(style);
    if (match && !used.has(idOf(match))) {
      used.add(idOf(match));
      ids.set(idOf(style), idOf(match));
    }
  }
  const taken = new Set([...NEEDED, ...theirs.map(idOf)]);
  for (const style of theirs) {
    if (ids.has(idOf(style)) || !NEEDED.includes(idOf(style))) continue;
    let id = `${idOf(style)}_`;
    while (taken.has(id)) id += '_';
    taken.add(id);
    ids.set(idOf(style), id);
  }
  return ids;
}

const REFERENCES = /^w:(?:pStyle|rStyle|tblStyle|basedOn|next|link|styleLink|numStyleLink)$/;

function withIds(root: Element, ids: ReadonlyMap<string, string>): Element {
  const renamed = (each: Element): Element => {
    const key = each.name === 'w:style' ? 'w:styleId' : 'w:val';
    if (each.name !== 'w:style' && !REFERENCES.test(each.name)) return each;
    const id = ids.get(each.attributes[key] ?? '');
    return id === undefined ? each : { ...each, attributes: { ...each.attributes, [key]: id } };
  };
  return rewrite(root, (each) => [renamed(each)]);
}

const notDefault = (style: Element): Element => {
  const { 'w:default': _, ...attributes } = style.attributes;
  return { ...style, attributes };
};

/** Our colours may not go with the paper's: text takes the template's, but white stays on its ground. */
const inOwnColour = (style: Element): Element =>
  rewrite(style, (each) =>
    each.name === 'w:color' && each.attributes['w:val'] !== 'FFFFFF' ? [] : [each],
  );

/** `template` with `root` as its part of that kind, and a relation of the document to it. */
export function withPart(
  template: CleanTemplate,
  kind: string,
  name: string,
  root: Element,
): CleanTemplate {
  const own = template.relations.get('word/document.xml') ?? [];
  const isThere = own.some((relation) => relation.kind === kind);
  const relations = isThere ? own : [...own, { id: `rId${own.length + 1}`, kind, target: name }];
  return {
    ...withParts(template, [[name, root]]),
    relations: new Map([...template.relations, ['word/document.xml', relations]]),
  };
}
