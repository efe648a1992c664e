// Writing a clean template as a package.
import { strToU8 } from 'fflate';
import { deflated, zipOf } from '#main/files/zip.ts';
import type { CleanTemplate, KeptRelation } from './clean-template.ts';
import { element, writeXml } from './edit-tree.ts';
import { DOCUMENT } from './read-template.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';

/** `word/header2.xml` is of the kind `header`; two kinds are called otherwise. */
function typeOf(name: string): string {
  const kind = name.replace(/^.*\/|\d*\.xml$/g, '');
  if (name === 'docProps/core.xml')
    return `application/vnd.openxmlformats-package.core-properties+xml`;
  if (kind === 'theme') return `${OFFICE}.theme+xml`;
  return `${OFFICE}.wordprocessingml.${kind === 'document' ? 'document.main' : kind}+xml`;
}

const contentTypes = (names: readonly string[]): string =>
  writeXml(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      ...Object.entries({
        jpeg: 'image/jpeg',
        png: 'image/png',
        rels: `application/vnd.openxmlformats-package.relationships+xml`,
        xml: 'application/xml',
      }).map(([Extension, ContentType]) => element('Default', { Extension, ContentType })),
      ...names.map((name) =>
        element('Override', { PartName: `/${name}`, ContentType: typeOf(name) }),
      ),
    ),
  );

const relationsPart = (
  relations: readonly { id: string; type: string; target: string }[],
): string =>
  writeXml(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      ...relations.map(({ id, type, target }) =>
        element('Relationship', { Id: id, Type: type, Target: target }),
      ),
    ),
  );

/** From the folder `word/`, where every part with relations lies. */
const seenFromWord = (target: string): string => target.replace(/^word\//, '');
const partRelations = (relations: readonly KeptRelation[]): string =>
  relationsPart(
    relations.map(({ id, kind, target }) => ({
      id,
      type: `${RELATIONS}/${kind}`,
      target: seenFromWord(target),
    })),
  );

const relationsName = (name: string): string => `${name.replace('word/', 'word/_rels/')}.rels`;

/** The package: the same template is always the same bytes. `more`: parts that are text already. */
export function templateFile(
  { parts, pictures, relations }: CleanTemplate,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const texts: Record<string, string> = { ...more };
  for (const [name, root] of parts) texts[name] = writeXml(root);
  const names = Object.keys(texts).sort();
  for (const [name, own] of relations)
    if (own.length > 0) texts[relationsName(name)] = partRelations(own);
  const root = [
    { id: 'rId1', type: `${RELATIONS}/officeDocument`, target: DOCUMENT },
    ...('docProps/core.xml' in more
      ? [
          {
            id: 'rId2',
            type: `${PACKAGE}/relationships/metadata/core-properties`,
            target: 'docProps/core.xml',
          },
        ]
      : []),
  ];
  texts['_rels/.rels'] = relationsPart(root);
  texts[CONTENT_TYPES] = contentTypes(names);
  const files = new Map<string, Uint8Array>(pictures);
  for (const [name, text] of Object.entries(texts)) files.set(name, strToU8(text));
  const sorted = [...files.keys()].filter((name) => name !== CONTENT_TYPES).sort();
  return zipOf(
    [CONTENT_TYPES, ...sorted].map((name) => [name, deflated(files.get(name) ?? new Uint8Array())]),
  );
}
