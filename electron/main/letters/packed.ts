// The parts of a letter as the package that Word opens.
import { strToU8 } from 'fflate';
import { type Deflated, deflated, zipOf } from '#main/files/zip.ts';

const FIRST = '[Content_Types].xml';

/** Parts that many letters have the same of: they hold no word of one, but the label of its pages. */
const SAME =
  /^(?:\[Content_Types\]\.xml|(?:word\/)?_rels\/.+|word\/(?:styles|numbering|settings|fontTable|footer\d|theme\/theme1)\.xml)$/;
const same = new Map<string, Deflated>();

/** Deflating costs a fifth of a letter, and most of that goes for parts the last letter had as well. */
function entryOf(name: string, xml: string | Uint8Array): Deflated {
  if (typeof xml !== 'string') return deflated(xml);
  if (!SAME.test(name)) return deflated(strToU8(xml));
  const entry = same.get(xml) ?? deflated(strToU8(xml));
  same.set(xml, entry);
  return entry;
}

/** A zip of `parts`, their content types first, the others sorted by name. */
export function packed(parts: ReadonlyMap<string, string | Uint8Array>): Uint8Array {
  const names = [...parts.keys()].filter((name) => name !== FIRST).sort();
  return zipOf([FIRST, ...names].map((name) => [name, entryOf(name, parts.get(name) ?? '')]));
}
