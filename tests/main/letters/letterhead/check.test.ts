// A template is hostile until it has passed.
import { createHash } from 'node:crypto';
import { patchDetector } from 'docx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkLetterhead } from '#main/letters/letterhead/check-letterhead.ts';
import { sampleTemplate } from '#main/letters/letterhead/sample-template.ts';
import {
  aPaper,
  cells,
  drawing,
  fullPaper,
  p,
  pageField,
  partsOfPaper,
  relations,
  repacked,
  textBox,
  zipped,
} from '#tests/support/letterheads.ts';
import { aJpeg, aPng, exif } from '#tests/support/pictures.ts';

const good = fullPaper();
const BODY = p('{{body}}');
const DOCUMENT = 'word/document.xml';
const found = (bytes: Uint8Array) =>
  checkLetterhead(bytes).problems.map(({ code, detail }) => (detail ? `${code} ${detail}` : code));
const inBody = (xml: string) => aPaper({ body: BODY + xml });
const withPart = (name: string, part: string | Uint8Array) => repacked(good, {}, { [name]: part });
const related = (kind: string, target: string, external?: true) =>
  repacked(good, {
    'word/_rels/document.xml.rels': (xml) =>
      xml.replace(
        '</Relationships>',
        `${external ? relations(['x', kind, target, true]) : relations(['x', kind, target])}`.replace(
          /^.*?<Relationship /s,
          '<Relationship ',
        ),
      ),
  });
const inDocument = (from: string | RegExp, to: string) =>
  repacked(good, { [DOCUMENT]: (xml) => xml.replace(from, to) });

/** A zip whose directory says that an entry is `size` bytes when unpacked. */
function sayingSize(size: number): Uint8Array {
  const bytes = Buffer.from(withPart('word/media/x.bin', 'x'));
  const at = bytes.lastIndexOf('word/media/x.bin') - 46;
  bytes.writeUInt32LE(size, at + 24);
  return bytes;
}

const compound = (text: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(text, 'utf16le'),
  ]);

const ZEROS = new Uint8Array(30 << 20);

const hostile: readonly (readonly [what: string, bytes: () => Uint8Array, found: string])[] = [
  ['nothing at all', () => new Uint8Array(), 'unknownFile'],
  ['a text', () => strToU8('hello'), 'unknownFile'],
  ['more than 2 MB', () => Buffer.alloc((2 << 20) + 1, 'PK'), 'tooLarge'],
  ['a file of Word 97', () => compound('WordDocument'), 'oldFormat'],
  ['a file under a password', () => compound('EncryptedPackage'), 'encrypted'],
  [
    'a table of Excel',
    () => zipped({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }),
    'unknownFile',
  ],
  ['half a zip', () => good.subarray(0, good.length / 2), 'broken no end of directory'],
  ['a bomb', () => withPart('word/media/x.png', ZEROS), 'unpacksTooLarge word/media/x.png'],
  [
    'a bomb of XML',
    () => withPart('word/x.xml', ZEROS.subarray(0, 5 << 20)),
    'unpacksTooLarge word/x.xml',
  ],
  ['a bomb by its directory', () => sayingSize(300 << 20), 'unpacksTooLarge word/media/x.bin'],
  [
    'a thousand files',
    () =>
      repacked(
        good,
        {},
        Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`word/a${at}.xml`, '<a/>'])),
      ),
    'tooComplex',
  ],
  ['too many elements', () => inBody('<w:p/>'.repeat(50_000)), 'tooComplex'],
  ['elements too deep', () => inBody('<w:p>'.repeat(300) + '</w:p>'.repeat(300)), 'tooComplex'],
  ['a name that climbs', () => withPart('../../x.xml', '<x/>'), 'unsafeName ../../x.xml'],
  [
    'a document type',
    () => inDocument('<w:body>', '<!DOCTYPE x [<!ENTITY a "b">]><w:body>'),
    `doctype ${DOCUMENT}`,
  ],
  ['broken XML', () => inDocument('</w:body>', ''), `broken ${DOCUMENT}`],
  ['control characters', () => inDocument('Our ref', '&#7;'), `broken ${DOCUMENT}`],
  ['macros', () => withPart('word/vbaProject.bin', 'x'), 'macros'],
  [
    'a file for macros',
    () =>
      repacked(good, {
        '[Content_Types].xml': (xml) =>
          xml.replace(
            'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
            'vnd.ms-word.document.macroEnabled.main+xml',
          ),
      }),
    'macros',
  ],
  [
    'a template elsewhere',
    () => related('attachedTemplate', 'http://example.org/x.dotm', true),
    'externalLink attachedTemplate',
  ],
  [
    'a picture elsewhere',
    () => related('image', 'http://example.org/pixel.png', true),
    'externalLink image',
  ],
  [
    'a picture on a share',
    () => related('image', 'file://\\\\server\\share\\x.png', true),
    'externalLink image',
  ],
  [
    'an object elsewhere',
    () => related('oleObject', 'http://example.org/x', true),
    'embeddedObject',
  ],
  ['an object', () => withPart('word/embeddings/oleObject1.bin', 'x'), 'embeddedObject'],
  ['an object in the text', () => inBody('<w:p><w:r><w:object/></w:r></w:p>'), 'embeddedObject'],
  ['another document', () => related('aFChunk', 'x.htm'), 'embeddedObject'],
  ['a control', () => inBody('<w:p><w:r><w:control/></w:r></w:p>'), 'embeddedObject'],
  [
    'tracked changes',
    () => inBody('<w:p><w:ins w:id="1" w:author="Ann"><w:r><w:t>x</w:t></w:r></w:ins></w:p>'),
    'trackedChanges',
  ],
  [
    'a tracked look',
    () => inBody('<w:p><w:pPr><w:pPrChange w:id="1" w:author="Ann"/></w:pPr></w:p>'),
    'trackedChanges',
  ],
  [
    'hidden text',
    () => inBody('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>'),
    'hiddenText',
  ],
  [
    'a field that reads a file',
    () => inBody(`<w:p>${pageField('INCLUDETEXT c:\\x')}</w:p>`),
    'field INCLUDETEXT',
  ],
  [
    'a field in pieces',
    () =>
      inBody(
        '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DDE</w:instrText><w:instrText>AUTO x</w:instrText><w:fldChar w:fldCharType="end"/></w:r></w:p>',
      ),
    'field DDEAUTO',
  ],
  [
    'a simple field',
    () => inBody('<w:p><w:fldSimple w:instr="USERNAME"/></w:p>'),
    'field USERNAME',
  ],
  [
    'other names for the same words',
    () =>
      inDocument(
        '<w:body>',
        '<w:body xmlns:x="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
      ),
    `broken ${DOCUMENT}`,
  ],
  [
    'a picture that is none',
    () => withPart('word/media/ann-logo.png', 'GIF89a'),
    'pictureKind ann-logo.png',
  ],
  [
    'a picture that is broken',
    () => withPart('word/media/ann-logo.png', aPng().subarray(0, 60)),
    'pictureBroken ann-logo.png',
  ],
  [
    'a picture of a wall',
    () => withPart('word/media/ann-logo.png', aPng(40_000, 40_000)),
    'pictureTooLarge ann-logo.png',
  ],
  [
    'a reference to nothing',
    () => repacked(good, { 'word/header1.xml': (xml) => xml.replace('rId9', 'rId8') }),
    'broken word/header1.xml',
  ],
  ['a tag nobody knows', () => inBody(p('{{adress}}')), 'unknownTag adress'],
  [
    'a tag in a picture’s text',
    () => repacked(good, { 'word/header1.xml': (xml) => xml.replace('Our sign', '{{logo}}') }),
    'unknownTag logo',
  ],
  ['a tag over two paragraphs', () => inBody(p('{{da') + p('te}}')), 'unknownTag {{da'],
  ['no place for the text', () => aPaper({ body: p('{{date}}') }), 'body.missing'],
  ['two places for the text', () => inBody(BODY), 'body.twice'],
  ['words beside the text', () => aPaper({ body: p('Text: {{body}}') }), 'body.notAlone'],
  [
    'a break beside the text',
    () =>
      aPaper({ body: p('{{body}}').replace('</w:p>', '<w:r><w:br w:type="page"/></w:r></w:p>') }),
    'body.notAlone',
  ],
  [
    'a section that ends in the text',
    () => aPaper({ body: p('{{body}}').replace('<w:p>', '<w:p><w:pPr><w:sectPr/></w:pPr>') }),
    'body.notAlone',
  ],
  ['the text in a header', () => aPaper({ body: p('x'), header: BODY }), 'body.misplaced'],
  ['the text in a text box', () => aPaper({ body: textBox(BODY) }), 'body.misplaced'],
  ['a PNG cut short', () => aPng().subarray(0, 50), 'pictureBroken'],
  [
    'a PNG with a wrong sum',
    () => {
      const bytes = aPng();
      bytes[20] = 9;
      return bytes;
    },
    'pictureBroken',
  ],
  ['a PNG of no size', () => aPng(0, 10), 'pictureBroken'],
  ['a huge PNG', () => aPng(100_000, 2), 'pictureTooLarge 100000 × 2'],
  ['a JPEG cut short', () => aJpeg().subarray(0, 100), 'pictureBroken'],
  ['a JPEG that is only marked as turned', () => aJpeg([exif(6)]), 'pictureTurned'],
];

describe('a file that is no letterhead', () => {
  it.each(hostile)('%s is refused for what it is', (_, bytes, problem) => {
    expect(found(bytes())).toContain(problem);
  });

  it('is refused in less than a second and 200 MB, whatever it is', () => {
    const all = hostile.map(([what, bytes]) => [what, bytes()] as const);
    for (const [what, bytes] of all) {
      const [begun, before] = [performance.now(), process.memoryUsage().rss];
      checkLetterhead(bytes);
      expect(performance.now() - begun, what).toBeLessThan(1000);
      expect((process.memoryUsage().rss - before) / 2 ** 20, what).toBeLessThan(200);
    }
  }, 60_000);

  it('is told all its faults at once', () => {
    const bytes = aPaper({
      body: p('{{x}}') + p('{{body}} and more') + p('{{y}}'),
    });
    expect(found(bytes)).toEqual(['unknownTag x', 'unknownTag y', 'body.notAlone']);
  });
});

describe('a good letterhead', () => {
  it.each([
    ['made by hand', () => good],
    ['of ours', sampleTemplate],
    ['with the text in a cell', () => aPaper({ body: cells(p('Us'), BODY) + p('') })],
    [
      'with links and comments',
      () =>
        inBody(
          '<w:p><w:hyperlink r:id="rId7"><w:r><w:t>us</w:t></w:r></w:hyperlink><w:commentRangeStart w:id="1"/></w:p>',
        ),
    ],
  ])('%s names the places that docx finds', async (_, make) => {
    const bytes = await make();
    const { problems, tags } = checkLetterhead(bytes);
    expect(problems).toEqual([]);
    const detected = await patchDetector({ data: bytes, trimPlaceholders: true });
    expect(new Set(tags)).toEqual(new Set(detected));
  });

  it('stays as it is on the disk', () => {
    const sum = () => createHash('sha256').update(good).digest('hex');
    const before = sum();
    checkLetterhead(good);
    expect(sum()).toBe(before);
  });

  it('is the same when it is looked through again: what was to go has gone', () => {
    const once = checkLetterhead(good);
    const again = checkLetterhead(Buffer.from(once.file, 'base64'));
    expect(again).toEqual({ ...once, leftOut: [] });
  });

  it('may be a template of Word (.dotx)', () => {
    const dotx = repacked(good, {
      '[Content_Types].xml': (xml) => xml.replace('document.main+xml', 'template.main+xml'),
    });
    expect(found(dotx)).toEqual([]);
  });

  it('is not refused for what other programs add to zips', () => {
    const parts = partsOfPaper({ body: BODY, header: drawing('rId9') });
    const entries = Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === 'string' ? strToU8(part) : part,
    ]);
    const bytes = zipSync({ ...Object.fromEntries(entries), 'word/': new Uint8Array() });
    expect(found(bytes)).toEqual([]);
  });
});
