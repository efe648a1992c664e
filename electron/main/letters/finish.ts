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

/** Written anew below, or left out: extended and custom properties, endnotes. */
const REPLACED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/(?:app|custom)\.xml|word\/endnotes\.xml)$/;
const DOCUMENT_RELATIONS = 'word/_rels/document.xml.rels';
/** A logo, which a header leads to. */
const LOGO = /^word\/media\/image1\.(?:png|jpg)$/;
const LOGO_RELATIONS = /^word\/_rels\/header\d\.xml\.rels$/;
const LOGO_TYPES =
  '<Default Extension="jpg" ContentType="image/jpeg"/><Default Extension="png" ContentType="image/png"/>';

/** docx writes relations for every part; those that lead nowhere say nothing. */
const isEmptyRelations = (name: string, part: string | Uint8Array): boolean =>
  name.endsWith('.rels') && typeof part === 'string' && !part.includes('<Relationship ');

const contentTypes = (names: readonly string[]): string => {
  const overrides = names.flatMap((name) => {
    const kind = PARTS.find((part) => part.name.test(name));
    return kind ? [`<Override PartName="/${name}" ContentType="${kind.type}"/>`] : [];
  });
  const pictures = names.some((name) => LOGO.test(name)) ? LOGO_TYPES : '';
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${pictures}<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
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
function finishTables(xml: string, captions: readonly string[]): string {
  const left = captions.values();
  return xml.replaceAll(
    '</w:tblPr>',
    () => `<w:tblCaption w:val="${escapeXml(left.next().value ?? '')}"/></w:tblPr>`,
  );
}

/** docx counts drawings as long as the program runs; a letter has one. */
const finishHeader = (xml: string): string =>
  xml.replace(/(?<start><wp:docPr id=")\d+"/, '$<start>1"');

function finishPart(name: string, xml: string, about: About): string {
  if (name === 'word/footnotes.xml') return finishNotes(xml);
  if (name === 'word/styles.xml') return finishStyles(xml);
  if (name === 'word/document.xml' && about.tables) return finishTables(xml, about.tables);
  if (name === 'word/settings.xml') return finishSettings(xml, about.language);
  if (name === 'docProps/core.xml') return coreProperties(about);
  if (/^word\/header\d\.xml$/.test(name)) return finishHeader(xml);
  return name === DOCUMENT_RELATIONS ? finishRelations(xml) : xml;
}

const isKnown = (name: string): boolean =>
  name === DOCUMENT_RELATIONS ||
  LOGO.test(name) ||
  LOGO_RELATIONS.test(name) ||
  PARTS.some((part) => part.name.test(name));

/** The parts docx wrote as a finished package: the same letter gives the same bytes, anywhere, at any time. */
export function finish(written: WordParts, about: About): Uint8Array {
  const parts = new Map<string, string | Uint8Array>();
  for (const [name, part] of written) {
    if (REPLACED.test(name) || isEmptyRelations(name, part)) continue;
    const isText = typeof part === 'string';
    if (!isKnown(name) || isText === LOGO.test(name))
      throw new Error(`unexpected part of a letter: ${name}`);
    parts.set(name, isText ? finishPart(name, part, about) : part);
  }
  refuseLinks(parts);
  parts.set('[Content_Types].xml', contentTypes([...parts.keys()].sort()));
  parts.set('_rels/.rels', rootRelations);
  return packed(parts);
}

/** No relationship may lead out of the package: a letter opens nothing (security.md R35). */
function refuseLinks(parts: ReadonlyMap<string, string | Uint8Array>): void {
  for (const [name, part] of parts)
    if (name.endsWith('.rels') && typeof part === 'string' && part.includes('TargetMode'))
      throw new Error(`external relationship in ${name}`);
}
