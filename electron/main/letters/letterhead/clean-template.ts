// A template with all taken off that tells of whoever made it: who, when, where, on what. What stays is
// what a reader sees. Parts and relations get names of ours, so that theirs tell nothing either.
import type { LeftOut } from '#core/letterheads/checked.ts';
import { all, type Element } from '../xml-tree.ts';
import { cleanPart } from './clean-part.ts';
import { openPicture } from './picture.ts';
import { DOCUMENT, type Relation, type Template } from './read-template.ts';
import { LetterheadRefused, refused } from './refused.ts';

/** A template that can be written on: `relations` lead only from part to part. */
export type CleanTemplate = {
  readonly parts: ReadonlyMap<string, Element>;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
  readonly relations: ReadonlyMap<string, readonly KeptRelation[]>;
};
export type KeptRelation = Omit<Relation, 'isExternal'>;

/** Kinds of relation that are kept, with the name their part gets; `#` is counted. */
const KEPT: Readonly<Record<string, string>> = {
  styles: 'word/styles.xml',
  numbering: 'word/numbering.xml',
  settings: 'word/settings.xml',
  footnotes: 'word/footnotes.xml',
  endnotes: 'word/endnotes.xml',
  fontTable: 'word/fontTable.xml',
  theme: 'word/theme/theme1.xml',
  header: 'word/header#.xml',
  footer: 'word/footer#.xml',
  image: 'word/media/image#',
};
const LEFT_OUT: Readonly<Record<string, LeftOut>> = {
  comments: 'comments',
  hyperlink: 'links',
  font: 'fonts',
};

type Work = {
  readonly template: Template;
  readonly parts: Map<string, Element>;
  readonly pictures: Map<string, Uint8Array>;
  readonly relations: Map<string, readonly KeptRelation[]>;
  /** New names by old. */
  readonly names: Map<string, string>;
  readonly left: Set<LeftOut>;
};

/** Throws `LetterheadRefused` for pictures that are none and references that lead nowhere. */
export function cleanTemplate(template: Template): {
  readonly clean: CleanTemplate;
  readonly leftOut: readonly LeftOut[];
} {
  const work: Work = {
    template,
    parts: new Map(),
    pictures: new Map(),
    relations: new Map(),
    names: new Map([[DOCUMENT, DOCUMENT]]),
    left: new Set(),
  };
  keepPart(work, DOCUMENT);
  if ([...template.parts.keys()].some((name) => /^docProps\/(?:app|core|custom)\.xml$/.test(name)))
    work.left.add('properties');
  const { parts, pictures, relations, left } = work;
  return { clean: { parts, pictures, relations }, leftOut: [...left].sort() };
}

/** Keeps a part of the source and, from it, all it leads to. */
function keepPart(work: Work, source: string): void {
  const name = work.names.get(source) ?? source;
  const root = work.template.parts.get(source);
  if (!root) throw refused('broken', source);
  const given = work.template.relations.get(source) ?? [];
  for (const { kind } of given) {
    const left = LEFT_OUT[kind];
    if (left) work.left.add(left);
  }
  // A theme with a picture has nothing on a page to show it.
  const kept = given.filter(({ kind }) => KEPT[kind] !== undefined && !name.includes('/theme/'));
  const ids = new Map(kept.map(({ id }, index) => [id, `rId${index + 1}`]));
  work.parts.set(name, cleanPart(name, root, ids));
  work.relations.set(
    name,
    kept.map(({ id, kind, target }) => ({
      id: ids.get(id) ?? '',
      kind,
      target: keepTarget(work, kind, target),
    })),
  );
}

function keepTarget(work: Work, kind: string, source: string): string {
  const known = work.names.get(source);
  if (known !== undefined) return known;
  if (kind === 'image') return keepPicture(work, source);
  const pattern = KEPT[kind] ?? '';
  const taken = [...work.names.values()];
  let number = 1;
  while (taken.includes(pattern.replace('#', String(number)))) number += 1;
  const name = pattern.replace('#', String(number));
  if (name === pattern && taken.includes(name)) throw refused('broken', source);
  work.names.set(source, name);
  keepPart(work, source);
  return name;
}

function keepPicture(work: Work, source: string): string {
  const bytes = work.template.others.get(source);
  if (!bytes) throw refused('broken', source);
  const { kind, bytes: clean, hadMore } = inTemplate(bytes, source);
  if (hadMore) work.left.add('pictureDetails');
  const name = `word/media/image${work.pictures.size + 1}.${kind}`;
  work.names.set(source, name);
  work.pictures.set(name, clean);
  return name;
}

function inTemplate(bytes: Uint8Array, source: string) {
  try {
    return openPicture(bytes);
  } catch (error) {
    if (!(error instanceof LetterheadRefused)) throw error;
    const [problem] = error.problems;
    throw refused(problem?.code ?? 'pictureBroken', source.split('/').at(-1) ?? '');
  }
}

/** All paragraphs of a template, where tags may stand, with the part they are in. */
export const storiesIn = ({
  parts,
}: Pick<CleanTemplate, 'parts'>): readonly (readonly [string, Element])[] =>
  [...parts].filter(([name]) =>
    /^word\/(?:document|(?:foot|end)notes|(?:head|foot)er\d+)\.xml$/.test(name),
  );

export const paragraphsIn = (template: Pick<CleanTemplate, 'parts'>): readonly Element[] =>
  storiesIn(template).flatMap(([, root]) => all(root, 'w:p'));

export function documentOf({ parts }: Pick<CleanTemplate, 'parts'>): Element {
  const document = parts.get(DOCUMENT);
  if (!document) throw refused('broken', DOCUMENT);
  return document;
}

/** `template` with some parts in the place of its own. */
export const withParts = <T extends Pick<CleanTemplate, 'parts'>>(
  template: T,
  changed: readonly (readonly [string, Element])[],
): T => ({ ...template, parts: new Map([...template.parts, ...changed]) });
