import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { readZip, ZipRefused } from '#main/files/read-zip.ts';
import { inspectDocx, NotWord } from '#main/letters/inspect-docx.ts';
import { PartRefused } from '#main/letters/xml-tree.ts';
import { bytesOf, partsOf } from '#tests/support/docx.ts';
import { fullLetterParts } from '#tests/support/letters.ts';

let good: Record<string, string> = {};
beforeAll(async () => {
  good = partsOf(await bytesOf(fullLetterParts()));
});

const MTIME = new Date(1980, 0, 1);
const zip = (parts: Record<string, string | Uint8Array>, mtime = MTIME) =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [
        name,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
    { mtime },
  );
/** The good letter with a piece of one part exchanged. */
const changed = (part: string, from: string | RegExp, to: string) => {
  const before = good[part] ?? '';
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return zip({ ...good, [part]: after });
};
const found = (bytes: Uint8Array) => inspectDocx(bytes).findings.map(({ code }) => code);
const defects = (bytes: Uint8Array) => inspectDocx(bytes).defects.map(({ code }) => code);
const DOCUMENT = 'word/document.xml';

describe('what else is in a file', () => {
  it.each([
    ['hiddenText', DOCUMENT, '<w:r>', '<w:r><w:rPr><w:vanish/></w:rPr>'],
    ['trackedChanges', DOCUMENT, '<w:r>', '<w:ins w:id="9" w:author="Ann"/><w:r>'],
    ['comments', DOCUMENT, '<w:r>', '<w:commentRangeStart w:id="1"/><w:r>'],
    ['revisionIds', DOCUMENT, '<w:p>', '<w:p w:rsidR="00AA11BB">'],
    ['bookmark', DOCUMENT, '<w:r>', '<w:bookmarkStart w:id="77" w:name="_GoBack"/><w:r>'],
    ['path', DOCUMENT, 'We write', 'C:\\Users\\ann\\letter.docx We write'],
    ['template', 'word/settings.xml', '<w:compat>', '<w:attachedTemplate r:id="rId1"/><w:compat>'],
    [
      'externalRelationship',
      'word/_rels/document.xml.rels',
      '</Relationships>',
      '<Relationship Id="rId99" Type="x" Target="http://x.example/" TargetMode="External"/></Relationships>',
    ],
  ])('%s', (code, part, from, to) => {
    expect(found(changed(part, from, to))).toContain(code);
  });

  it.each([
    ['comments', 'word/comments.xml'],
    ['customXml', 'customXml/item1.xml'],
    ['customProperties', 'docProps/custom.xml'],
    ['macros', 'word/vbaProject.bin'],
    ['embeddedObject', 'word/embeddings/sheet.xlsx'],
    ['thumbnail', 'docProps/thumbnail.jpeg'],
    ['unknownPart', 'word/strange.xml'],
  ])('%s as a part', (code, name) => {
    expect(found(zip({ ...good, [name]: '<x/>' }))).toContain(code);
  });

  it('the clock of whoever packed it', () => {
    expect(found(zip(good, new Date(2024, 5, 1, 13, 30)))).toContain('clock');
  });

  it('who wrote it', () => {
    const tracked = changed(DOCUMENT, '<w:r>', '<w:ins w:id="9" w:author="Ann"/><w:r>');
    expect(inspectDocx(tracked).names).toEqual(['Example Rights Watch', 'Ann']);
  });
});

describe('mistakes the validator does not see', () => {
  it.each([
    ['style.undefined', DOCUMENT, 'w:pStyle w:val="Title"', 'w:pStyle w:val="Titel"'],
    ['list.undefined', DOCUMENT, /w:numId w:val="\d+"/, 'w:numId w:val="77"'],
    ['note.undefined', DOCUMENT, 'w:footnoteReference w:id="1"', 'w:footnoteReference w:id="77"'],
    ['note.unused', DOCUMENT, '<w:footnoteReference w:id="1"/>', ''],
    [
      'note.markInSeparator',
      'word/footnotes.xml',
      '<w:separator/>',
      '<w:footnoteRef/><w:separator/>',
    ],
    ['note.separatorsUnnamed', 'word/settings.xml', '<w:footnote w:id="-1"/>', ''],
    ['relation.undefined', DOCUMENT, /r:id="rId\d+"/, 'r:id="rId77"'],
    ['id.duplicate', 'word/footnotes.xml', 'w:id="2"', 'w:id="1"'],
    ['bookmark.open', DOCUMENT, '<w:r>', '<w:bookmarkStart w:id="77" w:name="a"/><w:r>'],
    ['field.open', 'word/footer1.xml', '<w:fldChar w:fldCharType="end"/>', ''],
    ['text.rawBreak', DOCUMENT, 'We write', 'We\nwrite'],
    ['language.invalid', 'word/settings.xml', 'w:val="en-GB"', 'w:val="english"'],
    ['section.none', DOCUMENT, /<w:sectPr>.*<\/w:sectPr>/, ''],
    ['date.invalid', 'docProps/core.xml', '2026-11-24T00:00:00Z', 'yesterday'],
    ['style.duplicate', 'word/styles.xml', 'w:styleId="Closing"', 'w:styleId="Signature"'],
    ['table.empty', DOCUMENT, '<w:sectPr>', '<w:tbl><w:tblGrid/></w:tbl><w:sectPr>'],
    ['row.empty', DOCUMENT, '<w:sectPr>', '<w:tbl><w:tblGrid/><w:tr/></w:tbl><w:sectPr>'],
    [
      'grid.mismatch',
      DOCUMENT,
      '<w:sectPr>',
      '<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:sectPr>',
    ],
    [
      'cell.noParagraph',
      DOCUMENT,
      '<w:sectPr>',
      '<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc/></w:tr></w:tbl><w:sectPr>',
    ],
  ])('%s', (code, part, from, to) => {
    expect(defects(changed(part, from, to))).toContain(code);
  });
});

describe('hostile files are refused before they are unpacked', () => {
  const reason = (bytes: Uint8Array) => {
    try {
      readZip(bytes);
    } catch (error) {
      return error instanceof ZipRefused ? error.reason : error;
    }
    return null;
  };

  it.each([
    ['no file', new Uint8Array(), 'notZip'],
    ['a text', strToU8('hello'), 'notZip'],
    ['a path out', zip({ '../../x.xml': '<x/>' }), 'unsafeName'],
    ['an absolute path', zip({ '/etc/x': '<x/>' }), 'unsafeName'],
    ['a drive', zip({ 'C:/x': '<x/>' }), 'unsafeName'],
    ['two names of one part', zip({ 'a.xml': '<x/>', 'A.xml': '<x/>' }), 'duplicateName'],
    [
      'too many entries',
      zip(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, '']))),
      'tooManyEntries',
    ],
    ['a bomb', zip({ 'a.xml': new Uint8Array(20 << 20) }), 'unpacksTooLarge'],
  ])('%s', (_, bytes, expected) => {
    expect(reason(bytes)).toBe(expected);
  });

  it('a bomb that says it is small', () => {
    const bytes = zip({ 'a.xml': new Uint8Array(50 << 20) });
    const view = new DataView(bytes.buffer);
    const central = Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    view.setUint32(central + 24, 1000, true);
    const before = performance.now();
    expect(reason(bytes)).toBe('notZip');
    expect(performance.now() - before).toBeLessThan(500);
  });

  it('a truncated letter', () => {
    expect(reason(zip(good).subarray(0, 4000))).toBe('notZip');
  });

  it('a zip that is no Word file, a document type, broken XML', () => {
    expect(() => inspectDocx(zip({ 'a.xml': '<a/>' }))).toThrow(NotWord);
    const typed = '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>';
    expect(() => inspectDocx(zip({ [DOCUMENT]: typed }))).toThrow(PartRefused);
    expect(() => inspectDocx(zip({ [DOCUMENT]: '<a><b></a>' }))).toThrow(PartRefused);
  });

  it('in less than a second', () => {
    const bomb = zip({ 'word/document.xml': new Uint8Array(200 << 20) });
    const before = performance.now();
    expect(reason(bomb)).toBe('unpacksTooLarge');
    expect(performance.now() - before).toBeLessThan(1000);
  }, 30_000);
});
