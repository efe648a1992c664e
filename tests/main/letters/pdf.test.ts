// A printed letter: what the printer tells of itself goes, and what is not the letter's is found.
import { describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { paragraphsOf } from '#core/letters/leaving.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { finishPdf } from '#main/letters/pdf/finish-pdf.ts';
import { NotAPrint, readPdf } from '#main/letters/pdf/pdf-objects.ts';
import { textIn } from '#main/letters/pdf/pdf-text.ts';
import { isWhole, strangersInPdf } from '#main/letters/pdf/verify-pdf.ts';
import { aboutOf } from '#main/letters/render-docx.ts';
import { fullLetterParts } from '#tests/support/letters.ts';
import { pdfStream, printOf } from '#tests/support/print.ts';

const document = assemble(fullLetterParts({ language: 'ru' }));
const machine = { user: 'gulnara', host: 'thinkpad-of-g', home: '/home/gulnara' };
const lines = paragraphsOf(document).filter((text) => text !== '');
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const label = document.pageLabel.replace('{page}', '1').replace('{pages}', '1');
const finished = (wanted: Parameters<typeof printOf>[0]) =>
  finishPdf(printOf({ ...wanted, lines: [...wanted.lines, label] }), aboutOf(document));
const strangers = (bytes: Uint8Array, pages = 1) =>
  strangersInPdf(bytes, { document, pages }, machine);

describe('a finished print', () => {
  const file = text(finished({ lines }));

  it('tells neither the program nor the moment nor the zone', () => {
    expect(file).not.toMatch(/Chromium|Skia|Demarche|20261125|\+05/);
    expect(file).toContain('/CreationDate (D:20261124000000Z)\n/ModDate (D:20261124000000Z)');
  });

  it('has the subject as its title, and the letter’s language, wherever the printer put its own', () => {
    const title = Buffer.from(document.subject, 'utf16le').swap16().toString('hex');
    expect(file).toContain(`/Title <feff${title}>`);
    expect(file.match(/\/Lang \([^)]*\)/g)).toEqual(['/Lang (ru-RU)', '/Lang (ru-RU)']);
  });

  it('is the same bytes each time, and can be read again', () => {
    expect(text(finished({ lines }))).toBe(file);
    expect(textIn(readPdf(Buffer.from(file, 'latin1')))).toEqual([...lines, label]);
  });

  it('is none when it is written in another way than the printer’s', () => {
    const print = text(printOf({ lines }));
    const changed = [
      print.slice(0, -200),
      print.replace('/Root', '/Encrypt 9 0 R\n/Root'),
      `${print}1 0 obj\n<</Title (more)>>\nendobj\n`,
      'no PDF at all',
    ];
    for (const one of changed)
      expect(() => finishPdf(Buffer.from(one, 'latin1'), aboutOf(document))).toThrow(NotAPrint);
  });
});

describe('what a print holds beside the letter', () => {
  it('is nothing when it holds its words, labels and numbers', async () => {
    const labels = ['1.', '(a)', '12'];
    expect(await strangers(finished({ lines: [...lines, ...labels] }))).toEqual([]);
  });

  it('is found in its words', async () => {
    const found = await strangers(finished({ lines: [...lines, 'a private note of mine'] }));
    expect(found).toEqual(['words that are not the letter’s (22 characters)']);
  });

  it('is found in its properties', async () => {
    expect(await strangers(printOf({ lines }))).toContain('properties that are not the letter’s');
  });

  it('is found when a page is missing or too many', async () => {
    expect(await strangers(finished({ lines, pages: 2 }))).toEqual(['another number of pages']);
  });

  it('is told apart from what is missing: words that a page cut off', async () => {
    const cut = lines.map((line) => (line === document.subject ? line.slice(0, -9) : line));
    const whole = (drawn: readonly string[]) =>
      isWhole(finished({ lines: drawn }), { document, pages: 1 });
    expect([whole(lines), whole(cut)]).toEqual([true, false]);
    expect(await strangers(finished({ lines: cut }))).toEqual([]);
  });

  it('is not a word in another script, drawn from the right', async () => {
    const arabic = assemble(fullLetterParts({ opening: fromPlainText('See مرحبا بكم there.') }));
    const drawn = [[...'مرحبا بكم'].reverse().join(''), 'there.'];
    const print = (more: readonly string[]) =>
      strangersInPdf(
        finishPdf(printOf({ lines: more }), aboutOf(arabic)),
        { document: arabic, pages: 1 },
        machine,
      );
    expect(await print(drawn)).toEqual([]);
    expect(await print(['سلام'])).toEqual(['words that are not the letter’s (4 characters)']);
  });

  it('is not the format’s own words, whoever is called like one', async () => {
    const called = { user: 'Identity', host: 'Adobe', home: 'stream' };
    const bytes = finished({
      lines,
      more: { 7: pdfStream('/CIDSystemInfo << (Adobe) (Identity) >>') },
    });
    expect(await strangersInPdf(bytes, { document, pages: 1 }, called)).toEqual([]);
  });

  it.each([
    ['/OpenAction <</S /JavaScript /JS (x)>>', 'something that acts'],
    ['/A <</S /URI /URI (http://example.org)>>', 'something that acts'],
    ['/Alt (made by gulnara)', 'the user’s name'],
    ['/T (thinkpad-of-g)', 'the computer’s name'],
    ['/T (file:///home/gulnara/x)', 'a path'],
    [`/E <feff${Buffer.from('gulnara', 'utf16le').swap16().toString('hex')}>`, 'the user’s name'],
  ])('is found in its objects: %s', async (entry, what) => {
    const bytes = finished({ lines, more: { 7: `<</Type /StructElem\n${entry}>>\n` } });
    expect((await strangers(bytes)).join()).toContain(what);
  });

  it('is found in what is packed', async () => {
    const bytes = finished({ lines, more: { 7: pdfStream('made on thinkpad-of-g') } });
    expect(await strangers(bytes)).toEqual(['the computer’s name in object 7']);
  });

  it('is a file that cannot be read as a print', async () => {
    expect(await strangers(Buffer.from('%PDF-1.7 of another program'))).toEqual([
      'no table of places at its end',
    ]);
  });
});
