// A Word file that came back, opened with care: of its parts only those with words are unpacked.
import { strFromU8 } from 'fflate';
import { readZip, type ZipEntry, ZipRefused } from '#main/files/read-zip.ts';
import { all, type Element, PartRefused, parsePart } from '../xml-tree.ts';
import { ReturnedRefused } from './refusal.ts';

export type WordFile = {
  readonly document: Element;
  readonly notes: Element | null;
  readonly comments: Element | null;
  readonly heads: readonly Element[];
};

/** Bytes of the file and of one part, and tags in a part: a letter of 200 concerns takes a tenth. */
const MOST = { packed: 20 << 20, part: 8 << 20, tags: 400_000 } as const;

const TYPES = '[Content_Types].xml';
const MACROS = /vba(?:Project|Data)|macroEnabled/iu;

/** Throws `ReturnedRefused`. */
export function openWord(bytes: Uint8Array): WordFile {
  if (bytes.length > MOST.packed) throw new ReturnedRefused('tooLarge', `${bytes.length} bytes`);
  try {
    return parts(bytes);
  } catch (error) {
    if (error instanceof ZipRefused)
      throw new ReturnedRefused(reasonOf(error, bytes), error.message);
    if (error instanceof PartRefused) throw new ReturnedRefused('damaged', error.message);
    throw error;
  }
}

const LARGE: readonly string[] = ['tooLarge', 'tooManyEntries', 'unpacksTooLarge'];

function reasonOf({ reason }: ZipRefused, bytes: Uint8Array): ReturnedRefused['reason'] {
  if (LARGE.includes(reason)) return 'tooLarge';
  // "PK": a zip that was cut, and not another kind of file.
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? 'damaged' : 'notWord';
}

function parts(bytes: Uint8Array): WordFile {
  const isPart = ({ name }: ZipEntry) => name === TYPES || /^word\/[^/]+\.xml$/iu.test(name);
  const { entries, contents } = readZip(bytes, (entry) => isPart(entry) && isBearable(entry));
  if (entries.some(({ name }) => MACROS.test(name))) throw new ReturnedRefused('macros', 'a part');
  const types = contents.get(TYPES);
  if (!types) throw new ReturnedRefused('notWord', 'no list of its parts');
  const named = namesByType(parsed(types, TYPES));
  const part = (type: string): readonly Element[] =>
    named(type).flatMap((name) => {
      const content = contents.get(name);
      return content ? [parsed(content, name)] : [];
    });
  const [document] = part('document.main');
  if (!document) throw new ReturnedRefused('notWord', 'no document');
  const [notes = null] = part('footnotes');
  const [comments = null] = part('comments');
  return { document, notes, comments, heads: part('header') };
}

function isBearable({ name, size }: ZipEntry): boolean {
  if (size > MOST.part) throw new ReturnedRefused('tooLarge', name);
  return true;
}

/** Where the parts are is told by their types, not by their names (ISO/IEC 29500-2, 10.1.2). */
function namesByType(types: Element): (type: string) => readonly string[] {
  const overrides = all(types, 'Override').map(({ attributes }) => ({
    name: (attributes.PartName ?? '').replace(/^\//u, ''),
    type: attributes.ContentType ?? '',
  }));
  if (overrides.some(({ type }) => MACROS.test(type)))
    throw new ReturnedRefused('macros', 'its type');
  return (type) =>
    overrides
      .filter((one) => one.type.endsWith(`wordprocessingml.${type}+xml`))
      .map(({ name }) => name);
}

const LESS_THAN = 0x3c;

function parsed(content: Uint8Array, name: string): Element {
  let tags = 0;
  for (const byte of content) if (byte === LESS_THAN) tags += 1;
  if (tags > MOST.tags) throw new ReturnedRefused('tooLarge', `${tags} tags in ${name}`);
  return parsePart(strFromU8(content), name);
}
