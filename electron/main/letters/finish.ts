// What docx leaves undone or leaves to chance (letters.md 3.3): notes' separators, language,
// properties, parts nobody asked for. A part this file does not know is refused, so that an update
// of docx cannot put something new into a letter unseen (security.md R35).
import { packed } from './packed.ts';
import { type About, coreProperties, escapeXml } from './properties.ts';
import type { WordParts } from './word-parts.ts';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const WORD = `${OFFICE}.wordprocessingml`;
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

type Kind = { readonly name: RegExp; readonly type: string };

/** The only parts a letter has, with their content types. */
const PARTS: readonly Kind[] = [
  { name: /^word\/document\.xml$/, type: `${WORD}.document.main+xml` },
  { name: /^word\/styles\.xml$/, type: `${WORD}.styles+xml` },
  { name: /^word\/numbering\.xml$/, type: `${WORD}.numbering+xml` },
  { name: /^word\/settings\.xml$/, type: `${WORD}.settings+xml` },
  { name: /^word\/footnotes\.xml$/, type: `${WORD}.footnotes+xml` },
  { name: /^word\/fontTable\.xml$/, type: `${WORD}.fontTable+xml` },
  { name: /^word\/header\d\.xml$/, type: `${WORD}.header+xml` },
  { name: /^word\/footer\d\.xml$/, type: `${WORD}.footer+xml` },
  { name: /^word\/theme\/theme1\.xml$/, type: `${OFFICE}.theme+xml` },
  {
    name: /^docProps\/core\.xml$/,
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
  },
];

/** Written anew below, or left out: extended and custom properties, endnotes, empty relations. */
const REPLACED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|custom)\.xml|word\/endnotes\.xml|word\/_rels\/(?!document\.).+\.rels)$/;
const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels';

const contentTypes = (names: readonly string[]): string => {
  const overrides = names.flatMap((name) => {
    const kind = PARTS.find((part) => part.name.test(name));
    return kind ? [`<Override PartName="/${name}" ContentType="${kind.type}"/>`] : [];
  });
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
};

const rootRelations = `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE_RELATIONS}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

/** A reference mark in a separator is reported to start Word's repair (anthropics/skills#570). */
const finishNotes = (xml: string): string =>
  xml.replace(
    /(<w:footnote w:type="(?:separator|continuationSeparator)"[^>]*>.*?)<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteRef\/><\/w:r>/gs,
    '$1',
  );

/** Names the separators and the language of the theme's fonts, in the schema's order. */
const finishSettings = (xml: string, language: string): string =>
  xml
    .replace(
      '<w:compat>',
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat>',
    )
    .replace('</w:settings>', `<w:themeFontLang w:val="${language}"/></w:settings>`);

const finishRelations = (xml: string): string =>
  xml.replace(/<Relationship [^>]*Target="endnotes\.xml"[^>]*\/>/, '');

/** docx bases its character styles on this one and does not write it. */
const DEFAULT_FONT =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

const finishStyles = (xml: string): string =>
  xml.replace('</w:docDefaults>', `</w:docDefaults>${DEFAULT_FONT}`);

/** docx has no option for a table's alternative text (ISO/IEC 29500-1, 17.4.41). */
const finishTables = (xml: string, about: string): string =>
  xml.replaceAll('</w:tblPr>', () => `<w:tblCaption w:val="${escapeXml(about)}"/></w:tblPr>`);

function finishPart(name: string, xml: string, about: About): string {
  if (name === 'word/footnotes.xml') return finishNotes(xml);
  if (name === 'word/styles.xml') return finishStyles(xml);
  if (name === 'word/document.xml' && about.tables) return finishTables(xml, about.tables);
  if (name === 'word/settings.xml') return finishSettings(xml, about.language);
  if (name === 'docProps/core.xml') return coreProperties(about);
  return name === DOCUMENT_RELATIONS ? finishRelations(xml) : xml;
}

const isKnown = (name: string): boolean =>
  name === DOCUMENT_RELATIONS || PARTS.some((part) => part.name.test(name));

/** The parts docx wrote as a finished package: the same letter gives the same bytes, anywhere, at any time. */
export function finish(written: WordParts, about: About): Uint8Array {
  const parts = new Map<string, string>();
  for (const [name, xml] of written) {
    if (REPLACED.test(name)) continue;
    if (!isKnown(name)) throw new Error(`unexpected part of a letter: ${name}`);
    parts.set(name, finishPart(name, xml, about));
  }
  refuseLinks(parts);
  parts.set('[Content_Types].xml', contentTypes([...parts.keys()].sort()));
  parts.set('_rels/.rels', rootRelations);
  return packed(parts);
}

/** No relationship may lead out of the package: a letter opens nothing (security.md R35). */
function refuseLinks(parts: ReadonlyMap<string, string>): void {
  for (const [name, xml] of parts)
    if (name.endsWith('.rels') && xml.includes('TargetMode'))
      throw new Error(`external relationship in ${name}`);
}
