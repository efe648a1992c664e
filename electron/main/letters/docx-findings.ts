// What a Word file carries besides its words. The list follows MAT2's rules for Office files
// (0xacab.org/jvoisin/mat2, libmat2/office.py) and security.md R35.
import { markFrom } from '#core/letters/marks.ts';
import type { ZipEntry } from '#main/files/read-zip.ts';
import type { WordParts } from './defects.ts';
import { all, type Element, everything, textIn } from './xml-tree.ts';

export type FindingCode =
  | 'hiddenText'
  | 'comments'
  | 'trackedChanges'
  | 'customXml'
  | 'customProperties'
  | 'externalRelationship'
  | 'macros'
  | 'embeddedObject'
  | 'embeddedFont'
  | 'image'
  | 'thumbnail'
  | 'template'
  | 'revisionIds'
  | 'documentVariables'
  | 'bookmark'
  | 'clock'
  | 'zipExtra'
  | 'path'
  | 'unknownPart';
export type Finding = {
  readonly code: FindingCode;
  readonly part: string;
  /** What was found, or how often. */
  readonly detail: string;
};

type PartRule = { readonly code: FindingCode; readonly name: RegExp };

/** Parts that are remarkable by being there. */
const PARTS: readonly PartRule[] = [
  { code: 'comments', name: /^word\/(?:comments|people)[^/]*\.xml$/i },
  { code: 'customXml', name: /^customXml\//i },
  { code: 'customProperties', name: /^docProps\/custom\.xml$/i },
  { code: 'macros', name: /vba(?:Project|Data)|\.bin$/i },
  { code: 'embeddedObject', name: /^word\/(?:embeddings|activeX|charts|diagrams)\//i },
  { code: 'embeddedFont', name: /^word\/fonts\//i },
  { code: 'image', name: /^word\/media\//i },
  { code: 'thumbnail', name: /thumbnail/i },
];

/** Parts every Word file may have. */
const USUAL =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:core|app)\.xml|word\/_rels\/[^/]+\.rels|word\/(?:document|styles|stylesWithEffects|numbering|settings|webSettings|footnotes|endnotes|fontTable|header\d*|footer\d*)\.xml|word\/theme\/theme\d+\.xml)$/i;

type TagRule = { readonly code: FindingCode; readonly tags: readonly string[] };

const TAGS: readonly TagRule[] = [
  { code: 'hiddenText', tags: ['w:vanish', 'w:webHidden', 'w:specVanish'] },
  { code: 'comments', tags: ['w:commentReference', 'w:commentRangeStart'] },
  {
    code: 'trackedChanges',
    tags: ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange'],
  },
  { code: 'embeddedObject', tags: ['w:object', 'w:control'] },
  { code: 'template', tags: ['w:attachedTemplate', 'Template'] },
  { code: 'revisionIds', tags: ['w:rsids', 'w:rsidRoot'] },
  { code: 'documentVariables', tags: ['w:docVars'] },
];

/** Places on someone's machine: Windows and Unix homes, file addresses, network shares. */
const PATHS =
  /[A-Z]:\\[\w .\\-]+|\/(?:home|Users)\/[^\s"<]+|file:\/\/[^\s"<]*|\\\\[\w.-]+\\[\w.-]+/g;

const isOff = (value: string | undefined): boolean => value === '0' || value === 'false';

function tagFindings(part: string, root: Element): readonly Finding[] {
  return TAGS.flatMap(({ code, tags }) => {
    const found = all(root, ...tags).filter(({ attributes }) => !isOff(attributes['w:val']));
    return found.length > 0 ? [{ code, part, detail: String(found.length) }] : [];
  });
}

/** Where relationships lead that leave the package. */
export const externalTargets = (root: Element): readonly string[] =>
  all(root, 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode?.toLowerCase() === 'external')
    .map(({ attributes }) => attributes.Target ?? '');

const REVISION_ID = /^(?:w:rsid|w14:paraId|w14:textId)/;

function idFindings(part: string, root: Element): readonly Finding[] {
  const marked = everything(root).filter(({ attributes }) =>
    Object.keys(attributes).some((name) => REVISION_ID.test(name)),
  );
  return marked.length > 0 ? [{ code: 'revisionIds', part, detail: String(marked.length) }] : [];
}

/** Words and attributes: a path in the letter's own text is the writer's, but worth a look. */
function pathFindings(part: string, root: Element): readonly Finding[] {
  const said = everything(root).flatMap((element) => [
    textIn(element),
    ...Object.values(element.attributes),
  ]);
  const found = said.flatMap((text) => text.match(PATHS) ?? []);
  return [...new Set(found)].map((detail) => ({ code: 'path', part, detail }));
}

/** Entries dated otherwise than 1 January 1980 show when and, with a UTC time, where. */
function entryFindings(entries: readonly ZipEntry[]): readonly Finding[] {
  return entries.flatMap(({ name, modified, hasExtra }): readonly Finding[] => {
    const special = PARTS.filter((rule) => rule.name.test(name));
    const isUsual = special.length > 0 || USUAL.test(name);
    return [
      ...special.map(({ code }): Finding => ({ code, part: name, detail: '' })),
      ...(isUsual ? [] : [{ code: 'unknownPart', part: name, detail: '' } as const]),
      ...(modified.startsWith('1980-01-01T00:00:00') || modified.startsWith('1980-00-00')
        ? []
        : [{ code: 'clock', part: name, detail: modified } as const]),
      ...(hasExtra ? [{ code: 'zipExtra', part: name, detail: '' } as const] : []),
    ];
  });
}

/** Bookmarks of others: names that no reader sees. A letter's own only count its paragraphs. */
const bookmarkFindings = (part: string, root: Element): readonly Finding[] =>
  all(root, 'w:bookmarkStart')
    .map(({ attributes }) => attributes['w:name'] ?? '')
    .filter((name) => markFrom(name) === null)
    .map((detail) => ({ code: 'bookmark', part, detail }));

/** Everything remarkable, entries first, then part by part. */
export function findingsIn(entries: readonly ZipEntry[], parts: WordParts): readonly Finding[] {
  return [
    ...entryFindings(entries),
    ...[...parts].flatMap(([part, root]): readonly Finding[] => [
      ...tagFindings(part, root),
      ...externalTargets(root).map(
        (detail): Finding => ({ code: 'externalRelationship', part, detail }),
      ),
      ...idFindings(part, root),
      ...bookmarkFindings(part, root),
      ...pathFindings(part, root),
    ]),
  ];
}
