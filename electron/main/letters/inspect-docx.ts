// What is in a Word file, for whoever is about to send it: parts, properties, names, links, and
// everything that a reader does not see but a recipient can find.
import { strFromU8 } from 'fflate';
import { readZip, type ZipEntry } from '#main/files/read-zip.ts';
import { type Defect, storiesOf, type WordParts } from './defects.ts';
import { externalTargets, type Finding, findingsIn } from './docx-findings.ts';
import { lintDocx } from './lint-docx.ts';
import { all, type Element, everything, parsePart, textIn, within } from './xml-tree.ts';

export type DocxLink = {
  readonly part: string;
  readonly target: string;
  /** Whether a click opens it: a relationship that leads out, not just printed text. */
  readonly isClickable: boolean;
};
export type DocxReport = {
  readonly parts: readonly ZipEntry[];
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  /** Who the file says wrote it: authors in properties, comments and tracked changes. */
  readonly names: readonly string[];
  readonly links: readonly DocxLink[];
  /** The words of the letter, notes included, one line a paragraph. */
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Mistakes in the file's structure. */
  readonly defects: readonly Defect[];
};

/** A zip, but not a Word file. */
export class NotWord extends Error {
  override readonly name = 'NotWord';
}

const URL_IN_TEXT = /\b(?:https?:\/\/|mailto:)[^\s<>"«»“”]+[^\s<>"«»“”.,;:)]/gu;

/** Looks through `bytes`. Throws `ZipRefused`, `PartRefused` (hostile or broken) or `NotWord`. */
export function inspectDocx(bytes: Uint8Array): DocxReport {
  const { entries, contents } = readZip(bytes);
  if (!contents.has('word/document.xml')) throw new NotWord('no word/document.xml');
  const parts: WordParts = new Map(
    [...contents]
      .filter(([name]) => /\.(?:xml|rels)$/i.test(name))
      .map(([name, content]) => [name, parsePart(strFromU8(content), name)]),
  );
  const texts = storiesOf(parts).map(([name, story]) => [name, textOf(story)] as const);
  return {
    parts: entries,
    properties: properties(parts),
    names: names(parts),
    links: links(parts, texts),
    text: texts.map(([, text]) => text).join('\n'),
    findings: findingsIn(entries, parts),
    defects: lintDocx(parts),
  };
}

/** The text of a part: paragraphs on lines of their own, breaks and tabs as such. */
export const textOf = (story: Element): string =>
  all(story, 'w:p')
    .map((paragraph) => all(paragraph, 'w:t', 'w:delText', 'w:tab', 'w:br').map(inLine).join(''))
    .join('\n');

function inLine(element: Element): string {
  if (element.name === 'w:br') return '\n';
  // A tab of a run has no attributes; a tab stop of a paragraph or style has.
  if (element.name === 'w:tab') return Object.keys(element.attributes).length > 0 ? '' : '\t';
  return textIn(element);
}

const properties = (parts: WordParts): DocxReport['properties'] =>
  ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml'].flatMap((part) => {
    const root = parts.get(part);
    return (root ? within(root) : []).map((element) => ({
      name: element.attributes.name ?? element.name,
      value: everything(element).map(textIn).join(' ').trim(),
    }));
  });

const PERSON = /^(?:dc:creator|cp:lastModifiedBy|Manager|Company)$/;

function names(parts: WordParts): readonly string[] {
  const authors = storiesOf(parts).flatMap(([, story]) =>
    everything(story).flatMap(({ attributes }) => attributes['w:author'] ?? []),
  );
  const owners = properties(parts).flatMap(({ name, value }) => (PERSON.test(name) ? value : []));
  return [...new Set([...owners, ...authors])].filter((name) => name !== '');
}

function links(
  parts: WordParts,
  texts: readonly (readonly [string, string])[],
): readonly DocxLink[] {
  const clickable = [...parts].flatMap(([part, root]) =>
    externalTargets(root).map((target) => ({ part, target, isClickable: true })),
  );
  const printed = texts.flatMap(([part, text]) =>
    [...text.matchAll(URL_IN_TEXT)].map(([target]) => ({ part, target, isClickable: false })),
  );
  return [...clickable, ...printed];
}
