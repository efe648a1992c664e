// The floors of a letter. Nobody can make a zip of these parts for less than deflating each once;
// nobody can have their text for less than writing it from a tree of names and words.
import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { type Deflated, zipOf } from '#main/files/zip.ts';
import { type Element, parsePart } from '#main/letters/xml-tree.ts';

/** By zlib, at its own level, which is that of our files. */
function deflatedByZlib(text: string): Deflated {
  const content = Buffer.from(text, 'utf8');
  const bytes = deflateRawSync(content, { level: 6 });
  return { bytes, crc: crc32(content), size: content.length };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function written({ name, attributes, children }: Element): string {
  let text = `<${name}`;
  for (const key in attributes)
    text += ` ${key}="${escaped(attributes[key] ?? '').replaceAll('"', '&quot;')}"`;
  if (children.length === 0) return `${text}/>`;
  text += '>';
  for (const child of children) text += typeof child === 'string' ? escaped(child) : written(child);
  return `${text}</${name}>`;
}

/** A part's text, at hand or to be written again each time. */
type Part = { readonly name: string; readonly text: () => string };
type Floor = () => Uint8Array;

/**
 * Zips of the same parts as `bytes`, made anew at each call. Those that are the same in `other`,
 * another letter, are deflated beforehand. Of the rest `raw` has the text at hand; `written` writes it.
 */
export function floorsOf(bytes: Uint8Array, other: Uint8Array): { raw: Floor; written: Floor } {
  const theirs = unzipSync(other);
  const ready = new Map<string, Deflated>();
  const raw: Part[] = [];
  const fromTree: Part[] = [];
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const text = Buffer.from(content).toString('utf8');
    if (theirs[name] && Buffer.from(theirs[name]).equals(content))
      ready.set(name, deflatedByZlib(text));
    const tree = parsePart(text, name);
    raw.push({ name, text: () => text });
    fromTree.push({ name, text: () => written(tree) });
  }
  const zipped = (parts: readonly Part[]) => () =>
    zipOf(parts.map(({ name, text }) => [name, ready.get(name) ?? deflatedByZlib(text())]));
  return { raw: zipped(raw), written: zipped(fromTree) };
}
