// Just enough XML to look through the parts of a Word file: elements and text. It resolves nothing
// and follows nothing; a document type is refused, because only those define entities.

export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
};

/** A part that is not read, and why. */
export class PartRefused extends Error {
  readonly reason: 'doctype' | 'illFormed';
  readonly part: string;

  constructor(reason: 'doctype' | 'illFormed', part: string) {
    super(`${reason}: ${part}`);
    this.name = 'PartRefused';
    this.reason = reason;
    this.part = part;
  }
}

const PIECE =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<data>[\s\S]*?)\]\]>|<(?<slash>\/?)(?<name>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, dec, name) => {
    if (name) return ENTITIES[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(dec);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

function attributesOf(text: string): Element['attributes'] {
  const found = [...text.matchAll(ATTRIBUTE)];
  return Object.fromEntries(found.map(([, name, one, two]) => [name, decoded(one ?? two ?? '')]));
}

type Open = { name: string; attributes: Element['attributes']; children: (Element | string)[] };
type Groups = Readonly<Record<string, string | undefined>>;

/** Puts one piece of the source where it belongs; gives whether it fitted. */
function take(piece: Groups, open: Open[]): boolean {
  const here = open.at(-1);
  const text = piece.data ?? (piece.text === undefined ? undefined : decoded(piece.text));
  if (text !== undefined) here?.children.push(text);
  if (piece.name === undefined) return true;
  if (piece.slash) return open.length > 1 && open.pop()?.name === piece.name;
  const attributes = attributesOf(piece.attributes ?? '');
  const element: Open = { name: piece.name, attributes, children: [] };
  here?.children.push(element);
  if (!piece.empty) open.push(element);
  return true;
}

/** The root element of a part. Throws `PartRefused` for a document type or broken nesting. */
export function parsePart(xml: string, part: string): Element {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw new PartRefused('doctype', part);
  const document: Open = { name: '', attributes: {}, children: [] };
  const open = [document];
  const source = xml.replace(/^\ufeff/u, '');
  let read = 0;
  for (const found of source.matchAll(PIECE)) {
    read += found[0].length;
    if (!take(found.groups ?? {}, open)) throw new PartRefused('illFormed', part);
  }
  const roots = document.children.filter((child) => typeof child !== 'string');
  const [root] = roots;
  if (open.length > 1 || read !== source.length || roots.length !== 1 || !root)
    throw new PartRefused('illFormed', part);
  return root;
}

/** `root` and everything in it, in reading order. A stack, since depth is the file's choice. */
export function everything(root: Element): readonly Element[] {
  const found: Element[] = [];
  const waiting: Element[] = [root];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    found.push(next);
    for (let index = next.children.length - 1; index >= 0; index -= 1) {
      const child = next.children[index];
      if (child !== undefined && typeof child !== 'string') waiting.push(child);
    }
  }
  return found;
}

/** Elements called one of `names`, at any depth, in reading order. */
export const all = (root: Element | undefined, ...names: readonly string[]): readonly Element[] =>
  root ? everything(root).filter((element) => names.includes(element.name)) : [];

/** The children of `element` that are elements, or those called `name`. */
export const within = (element: Element, name?: string): readonly Element[] =>
  element.children.filter(
    (child): child is Element =>
      typeof child !== 'string' && (name === undefined || child.name === name),
  );

export const textIn = (element: Element): string =>
  element.children.filter((child) => typeof child === 'string').join('');
