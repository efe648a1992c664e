// Letterheads for tests: written as Word writes them, by hand, so that each thing in one is there on
// purpose. Nothing here is a claim about the world.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { aPng } from './pictures.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const NAMESPACES = [
  `xmlns:w="${W}" xmlns:r="${R}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"',
].join(' ');
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
    { mtime: new Date(2024, 4, 5, 6, 7) },
  );

/** A paragraph whose words are cut into these runs. */
export const p = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
/** A table of one row. */
export const cells = (...inside: readonly string[]): string =>
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${inside.map(() => '<w:gridCol w:w="4000"/>').join('')}</w:tblGrid><w:tr>${inside.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr></w:tbl>`;
/** A text box, once for newer programs and once for older ones, as Word writes it. */
export const textBox = (inside: string): string =>
  `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1800000" cy="720000"/><wp:docPr id="7" name="Box"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>${inside}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:141pt;height:56pt"><v:textbox><w:txbxContent>${inside}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
/** The number of the page, as Word writes the field. */
export const pageField = (name: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${name}   \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
/** A picture in the text, by its relation. */
export const drawing = (id: string, about = 'Our sign'): string =>
  `<w:p><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1440000" cy="720000"/><wp:docPr id="3" name="logo-by-ann.png" descr="${about}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="logo-by-ann.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="720000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

export const relations = (
  ...all: readonly (readonly [id: string, kind: string, target: string, external?: true])[]
): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${all
    .map(
      ([id, kind, target, external]) =>
        `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const STYLES = `${XML}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri"/><w:sz w:val="22"/><w:lang w:val="de-DE"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:rPr><w:b/><w:color w:val="00AA55"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Date"><w:name w:val="Corner"/><w:basedOn w:val="Standard"/></w:style></w:styles>`;

type Paper = {
  /** The page, without its section. */
  readonly body: string;
  readonly header?: string;
  readonly footer?: string;
  readonly more?: Parts;
};

/** A Word file as an office would have it: German ids of styles, a logo in its header. */
export function partsOfPaper({ body, header, footer, more = {} }: Paper): Parts {
  const section = `<w:sectPr>${header === undefined ? '' : '<w:headerReference w:type="default" r:id="rId2"/>'}${footer === undefined ? '' : '<w:footerReference w:type="default" r:id="rId3"/>'}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1134" w:bottom="1134" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>`;
  const part = (root: string, inside: string) =>
    `${XML}<w:${root} ${NAMESPACES}>${inside}</w:${root}>`;
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPES}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPES}.styles+xml"/>${header === undefined ? '' : `<Override PartName="/word/header1.xml" ContentType="${TYPES}.header+xml"/>`}${footer === undefined ? '' : `<Override PartName="/word/footer1.xml" ContentType="${TYPES}.footer+xml"/>`}</Types>`,
    '_rels/.rels': relations(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': part('document', `<w:body>${body}${section}</w:body>`),
    'word/styles.xml': STYLES,
    'word/_rels/document.xml.rels': relations(
      ['rId1', 'styles', 'styles.xml'],
      ...(header === undefined ? [] : ([['rId2', 'header', 'header1.xml']] as const)),
      ...(footer === undefined ? [] : ([['rId3', 'footer', 'footer1.xml']] as const)),
    ),
    ...(header === undefined
      ? {}
      : {
          'word/header1.xml': part('hdr', header),
          'word/_rels/header1.xml.rels': relations(['rId9', 'image', 'media/ann-logo.png']),
          'word/media/ann-logo.png': aPng(),
        }),
    ...(footer === undefined ? {} : { 'word/footer1.xml': part('ftr', footer) }),
    ...more,
  };
}

export const aPaper = (paper: Paper): Uint8Array => zipped(partsOfPaper(paper));

/** Tags cut into runs, in a header, a footer, a cell and a text box. */
export const fullPaper = (): Uint8Array =>
  aPaper({
    header: drawing('rId9') + p('{{organi', 'sation}}') + textBox(p('{{senderaddress}}')),
    footer: `<w:p><w:r><w:t xml:space="preserve">{{organisation}} · page </w:t></w:r>${pageField('PAGE')}<w:r><w:t xml:space="preserve"> of </w:t></w:r>${pageField('NUMPAGES')}</w:p>`,
    body:
      cells(p('{', '{addressee', '}}'), p('Our ref. 5, ', '{{date}}')) +
      p('{{ subject }}') +
      p('{{salutation}}') +
      p('{{bo', 'dy}}') +
      p('{{close}}') +
      p('{{signature}}') +
      p('{{signatories}}') +
      p('{{enclosures}}') +
      p('{{copies}}'),
  });

/** `bytes` with one part of it changed, or others added. */
export function repacked(
  bytes: Uint8Array,
  change: Readonly<Record<string, (xml: string) => string>>,
  more: Parts = {},
): Uint8Array {
  const parts = unzipSync(bytes);
  const changed = Object.entries(change).map(([name, edit]) => {
    const before = strFromU8(parts[name] ?? new Uint8Array());
    const after = edit(before);
    if (after === before) throw new Error(`nothing changed in ${name}`);
    return [name, after] as const;
  });
  return zipped({ ...parts, ...Object.fromEntries(changed), ...more });
}
