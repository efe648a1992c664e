// Opens a Word file that somebody made to be a letterhead. It is hostile until it has passed: sizes
// are judged before anything is inflated, and nothing in it is followed or run.
import { strFromU8 } from 'fflate';
import { LARGEST_LETTERHEAD } from '#core/letterheads/letterhead.ts';
import {
  listZip,
  readZip,
  type ZipEntry,
  type ZipRefusal,
  ZipRefused,
} from '#main/files/read-zip.ts';
import { type Element, everything, PartRefused, parsePart, within } from '../xml-tree.ts';
import { LetterheadRefused, refused } from './refused.ts';

export type Relation = {
  readonly id: string;
  /** The last word of its type, such as `header`. */
  readonly kind: string;
  /** The part it leads to, or where outside. */
  readonly target: string;
  readonly isExternal: boolean;
};
/** The XML parts, the others, and what each part leads to (`''` = the package itself). */
export type Template = {
  readonly parts: ReadonlyMap<string, Element>;
  readonly others: ReadonlyMap<string, Uint8Array>;
  readonly relations: ReadonlyMap<string, readonly Relation[]>;
  readonly contentTypes: Element;
};

export const DOCUMENT = 'word/document.xml';
const CONTENT_TYPES = '[Content_Types].xml';

/** Far above any letterhead: Word's own with a picture unpack to 300 kB and 3,000 elements. */
const LIMITS = { unpacked: 24 << 20, part: 4 << 20, entries: 500, elements: 40_000, depth: 200 };

const ZIP_REASONS = {
  notZip: 'broken',
  tooLarge: 'tooLarge',
  tooManyEntries: 'tooComplex',
  unpacksTooLarge: 'unpacksTooLarge',
  unsafeName: 'unsafeName',
  duplicateName: 'broken',
  encrypted: 'encrypted',
} as const satisfies Record<ZipRefusal, string>;

/** Throws `LetterheadRefused`. */
export function readTemplate(bytes: Uint8Array): Template {
  if (bytes.length > LARGEST_LETTERHEAD) throw refused('tooLarge');
  try {
    return opened(bytes);
  } catch (error) {
    if (error instanceof LetterheadRefused) throw error;
    if (error instanceof ZipRefused) throw refused(ZIP_REASONS[error.reason], error.detail);
    if (error instanceof PartRefused)
      throw refused(error.reason === 'doctype' ? 'doctype' : 'broken', error.part);
    throw error;
  }
}

const isXml = (name: string): boolean => /\.(?:xml|rels|vml)$/i.test(name);

function opened(bytes: Uint8Array): Template {
  checkSizes(listZip(bytes));
  const contents = [...readZip(bytes).contents].filter(([name]) => !name.endsWith('/'));
  const parts = new Map(
    contents.filter(([name]) => isXml(name)).map(([name, xml]) => [name, parsed(name, xml)]),
  );
  const others = new Map(contents.filter(([name]) => !isXml(name)));
  checkShape(parts);
  const contentTypes = parts.get(CONTENT_TYPES);
  if (!contentTypes || parts.get(DOCUMENT)?.name !== 'w:document') throw refused('unknownFile');
  return { parts, others, relations: relationsIn(parts), contentTypes };
}

function checkSizes(listed: readonly ZipEntry[]): void {
  if (listed.length > LIMITS.entries) throw refused('tooComplex');
  if (listed.reduce((sum, { size }) => sum + size, 0) > LIMITS.unpacked)
    throw refused('unpacksTooLarge');
  const large = listed.find(({ name, size }) => isXml(name) && size > LIMITS.part);
  if (large) throw refused('unpacksTooLarge', large.name);
  if (!listed.some(({ name }) => name === DOCUMENT)) throw refused('unknownFile');
}

/** Control characters, U+FFFE and U+FFFF, halves of pairs: no text of XML 1.0 (production 2). */
const ILL = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/u;

function parsed(name: string, content: Uint8Array): Element {
  const root = parsePart(strFromU8(content), name);
  for (const { attributes, children } of everything(root)) {
    const texts = [...Object.values(attributes), ...children];
    if (texts.some((text) => typeof text === 'string' && ILL.test(text)))
      throw refused('broken', name);
  }
  return root;
}

function checkShape(parts: ReadonlyMap<string, Element>): void {
  let count = 0;
  let level: readonly Element[] = [...parts.values()];
  for (let depth = 0; level.length > 0; depth += 1) {
    count += level.length;
    if (count > LIMITS.elements || depth > LIMITS.depth) throw refused('tooComplex');
    level = level.flatMap((each) => within(each));
  }
}

export function relationsIn(parts: ReadonlyMap<string, Element>): Template['relations'] {
  const found = new Map<string, readonly Relation[]>();
  for (const [name, root] of parts) {
    const [, folder, file] = /^(.*)_rels\/([^/]*)\.rels$/.exec(name) ?? [];
    if (folder === undefined || file === undefined) continue;
    const own = within(root, 'Relationship').map(({ attributes }) => relation(attributes, folder));
    found.set(folder + file, own);
  }
  return found;
}

function relation({ Id, Type, Target, TargetMode }: Element['attributes'], from: string): Relation {
  const isExternal = TargetMode?.toLowerCase() === 'external';
  return {
    id: Id ?? '',
    kind: Type?.split('/').at(-1) ?? '',
    target: isExternal ? (Target ?? '') : inPackage(Target ?? '', from),
    isExternal,
  };
}

/** The name of the part that `target` means, seen from `folder` (ISO/IEC 29500-2, 6.2). */
function inPackage(target: string, folder: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
