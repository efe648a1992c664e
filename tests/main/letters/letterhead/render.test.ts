// A letter on paper of the user's own: all of it, in order, and nothing of whoever made the paper.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { cleanText } from '#core/letters/clean-text.ts';
import { paragraphsOf } from '#core/letters/leaving.ts';
import type { Letter } from '#core/letters/letter.ts';
import { returnedChanges } from '#core/letters/returned/changes.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { checkLetterhead } from '#main/letters/letterhead/check-letterhead.ts';
import { LetterheadRefused } from '#main/letters/letterhead/refused.ts';
import { sampleTemplate } from '#main/letters/letterhead/sample-template.ts';
import { renderLetter } from '#main/letters/render-letter.ts';
import { readReturned } from '#main/letters/returned/read-returned.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import { partsOf } from '#tests/support/docx.ts';
import { CANARY, leakyPaper } from '#tests/support/leaky-paper.ts';
import { aPaper, cells, fullPaper, p, repacked } from '#tests/support/letterheads.ts';
import { aSender, fullLetterParts, letterParts } from '#tests/support/letters.ts';
import { aJpeg, aPng, exif } from '#tests/support/pictures.ts';

const NOBODY = { user: '', host: '', home: '' };
const sheetOf = (bytes: Uint8Array) => {
  const { kind, file, problems } = checkLetterhead(bytes);
  expect(problems).toEqual([]);
  return { kind: kind!, file };
};
const whole = (fields: Partial<Letter> = {}) =>
  assemble(
    fullLetterParts({
      blocks: ['opening', 'concerns', 'asks', 'closing', 'signatories', 'enclosures', 'annex'],
      enclosures: ['A paper on the matter'],
      signatories: [{ organisation: 'Second Watch', seat: 'Prague', name: 'B. Second' }],
      ...fields,
    }),
  );
const written = async (bytes: Uint8Array, document = whole()) => {
  const sheet = sheetOf(bytes);
  const file = await renderLetter(document, sheet, { countsPages: false });
  return { sheet, file, document, report: inspectDocx(file), parts: partsOf(file) };
};
const folded = (text: string) => text.replaceAll(/[\s,]+/gu, ' ').trim();
/** Lines of the page itself, in order. */
const linesOf = (parts: Record<string, string>) =>
  [...(parts['word/document.xml'] ?? '').matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([xml]) => folded(xml.replaceAll(/<w:br\/>/g, '\n').replaceAll(/<[^>]+>/g, '')))
    .filter((line) => line !== '');

const papers: readonly (readonly [string, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['with every place, cut into runs, in header, footer, cell and text box', fullPaper],
  ['with one place', () => aPaper({ body: p('{{body}}') })],
  ['with the text in a cell', () => aPaper({ body: cells(p('Us'), p('{{body}}')) + p('x') })],
  ['of ours to start from', sampleTemplate],
  ['with its maker’s traces', leakyPaper],
];

describe.each(papers)('a letter on a template %s', (_, make) => {
  it.each(['en', 'fr', 'ru'] as const)(
    'is all there in %s, and nothing else is',
    async (language) => {
      const { document, report, file, sheet } = await written(await make(), whole({ language }));
      const text = folded(report.text);
      for (const words of paragraphsOf(document)) expect(text).toContain(folded(words));
      expect(text).not.toContain('{{');
      expect(report.defects).toEqual([]);
      expect(await strangersIn(file, document, NOBODY, sheet)).toEqual([]);
    },
  );
});

describe('a template with one place', () => {
  it('has the whole letter in the order of a letter', async () => {
    const { parts, document } = await written(aPaper({ body: p('{{body}}') }));
    const lines = linesOf(parts);
    const at = (text: string) => lines.indexOf(folded(text));
    const order = [
      document.letterhead.organisation,
      document.letterhead.lines[0]!,
      document.recipients[0]![0]!,
      document.dateLine,
      document.subject,
      document.salutation,
      'We write to draw your attention to the following.',
      document.close,
      document.signature.name,
      document.trailers[0]!.lines[0]!,
      document.trailers[1]!.lines[0]!,
      document.annex!.title,
    ].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('does not say again what the paper says of the sender', async () => {
    const header = p('EXAMPLE RIGHTS WATCH') + p('Square de Meeûs 1');
    const { parts } = await written(aPaper({ body: p('{{body}}'), header }));
    const lines = linesOf(parts);
    expect(lines).not.toContain('Example Rights Watch');
    expect(lines).not.toContain('Square de Meeûs 1');
    expect(lines).toContain('office@example.org');
  });
});

describe('what a template has no place for', () => {
  it('stands between the places it has', async () => {
    const body = ['addressee', 'subject', 'body', 'close', 'copies'].map((tag) => p(`{{${tag}}}`));
    const { parts, document } = await written(aPaper({ body: body.join('') }));
    const lines = linesOf(parts);
    const at = (text: string) => lines.indexOf(folded(text));
    expect(at(document.dateLine)).toBe(at(document.subject) - 1);
    expect(at(document.salutation)).toBe(at(document.subject) + 1);
    expect(at(document.signature.name)).toBe(at(document.close) + 1);
  });
});

it('a place that this letter has no words for leaves no empty line, and its cell a paragraph', async () => {
  const document = assemble(letterParts());
  const { parts, report } = await written(
    aPaper({ body: p('{{copies}}') + p('{{body}}') + cells(p('{{enclosures}}'), p('x')) }),
    document,
  );
  expect(report.defects).toEqual([]);
  const [first] = (parts['word/document.xml'] ?? '').split('</w:p>');
  expect(first).toContain('Example Rights Watch');
});

describe('the look', () => {
  it('of a style that the template has, by its name, is the template’s', async () => {
    const { parts } = await written(fullPaper());
    const styles = parts['word/styles.xml'] ?? '';
    expect(styles.match(/<w:name w:val="heading 1"\/>/gi)).toHaveLength(1);
    expect(styles).toMatch(/w:styleId="Heading1"><w:name w:val="heading 1"\/>.*?w:val="00AA55"/);
    expect(styles).toMatch(/w:styleId="Date_"><w:name w:val="Corner"\/>/);
    expect(styles).toMatch(/w:styleId="Date"><w:name w:val="Date"\/>/);
  });

  it('keeps a heading with what follows, whatever the template says', async () => {
    const { parts } = await written(fullPaper());
    expect(parts['word/styles.xml']).toMatch(
      /w:styleId="Heading1">(?:(?!<\/w:style>).)*<w:pPr><w:keepNext\/>/,
    );
  });

  it('is in the language of the letter, all through', async () => {
    const { parts } = await written(fullPaper(), whole({ language: 'ru' }));
    const tags = Object.values(parts).flatMap((xml) =>
      [...xml.matchAll(/<(?:w:lang|w:themeFontLang) w:val="([^"]+)"/g)].map(([, tag]) => tag),
    );
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="ru-RU"/>');
    expect(parts['docProps/core.xml']).toContain('<dc:language>ru-RU</dc:language>');
    expect(tags).not.toContain('de-DE');
  });
});

describe('notes', () => {
  it('are real footnotes, one for each, with none in a header', async () => {
    const { parts, document } = await written(fullPaper());
    const cited = parts['word/document.xml']?.match(/<w:footnoteReference /g) ?? [];
    expect(cited).toHaveLength(document.notes.length);
  });
});

describe('who made the paper', () => {
  const hits = (parts: Record<string, string>) =>
    Object.entries(parts)
      .filter(([name, part]) => `${name} ${part}`.includes(CANARY) || /00C4A7E1/.test(part))
      .map(([name]) => name);

  it('stands in the paper, all over', () => {
    expect(hits(partsOf(leakyPaper())).length).toBeGreaterThan(10);
  });

  it('is in nothing that is kept, nor in a letter', async () => {
    const { file, sheet } = await written(leakyPaper());
    expect(hits(partsOf(file))).toEqual([]);
    expect(hits(partsOf(new Uint8Array(Buffer.from(sheet.file, 'base64'))))).toEqual([]);
    expect(inspectDocx(file).findings.map(({ code }) => code)).toEqual(['image']);
  });

  it('is said to be left out', () => {
    expect(checkLetterhead(leakyPaper()).leftOut).toEqual([
      'comments',
      'fonts',
      'links',
      'pictureDetails',
      'properties',
    ]);
  });
});

describe('words that look like places', () => {
  const everywhere = (text: string): Partial<Letter> => ({
    subject: text,
    opening: fromPlainText(text),
    asks: [{ type: 'own', text }],
    enclosures: [text],
    sender: { ...aSender, organisation: text, addressLines: [text], place: text, signatory: text },
  });

  it('are words: they are never filled', async () => {
    const text = '{{date}} {{body}} {{x}} {demarche:annex} {x-0} {{';
    const { report } = await written(fullPaper(), whole(everywhere(text)));
    expect(report.text.split(text).length).toBeGreaterThan(5);
    expect(report.defects).toEqual([]);
  });

  it('and any other words never break the file', async () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '{',
        '}',
        '{{body}}',
        '{{ date }}',
        '&',
        '<w:t>',
        ']]>',
        '\ue000',
        '\n',
        '\t',
      ),
      fc.constantFrom('\ud800', '\uffff', '$&', '\u202e', '\u0000'),
    );
    const sheets = [sheetOf(fullPaper()), sheetOf(aPaper({ body: p('{{body}}') }))];
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { maxLength: 4 }), fc.nat(1), async (typed, which) => {
        const text = `x${typed.join('')}x`;
        const document = whole(everywhere(text));
        const sheet = sheets[which]!;
        const file = await renderLetter(document, sheet, { countsPages: false });
        const { defects, text: words } = inspectDocx(file);
        expect(defects).toEqual([]);
        expect(words.replaceAll(/\s/gu, '')).toContain(cleanText(text).text.replaceAll(/\s/gu, ''));
        expect(await strangersIn(file, document, NOBODY, sheet)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('a file opened again', () => {
  it.each([
    ['words beside the paper’s', 'Our ref. 5', 'Our ref. 6'],
    ['a picture exchanged', '', ''],
  ])('with %s is found out', async (_, from, to) => {
    const { file, document, sheet } = await written(fullPaper());
    const other = aPng(41, 20);
    const spoilt =
      from === ''
        ? repacked(file, {}, { 'word/media/image1.png': other })
        : repacked(file, { 'word/document.xml': (xml) => xml.replace(from, to) });
    const told = (await strangersIn(spoilt, document, NOBODY, sheet)).join('\n');
    expect(told).toMatch(from === '' ? /image in word/ : /not the letter’s/);
  });
});

describe('a logo', () => {
  it.each([
    ['PNG', aPng(400, 100), 'png'],
    ['JPEG', aJpeg([exif(1, CANARY)], CANARY), 'jpg'],
  ])(
    'as %s stands in the head of the first page alone, with what it shows in words',
    async (_, bytes, ending) => {
      const document = assemble(letterParts());
      const { file, sheet, parts, report } = await written(bytes, document);
      expect(report.defects).toEqual([]);
      expect(parts['word/header2.xml']).toContain('descr="Example Rights Watch"');
      expect(parts['word/header1.xml']).not.toContain('<w:drawing>');
      expect(Object.keys(parts)).toContain(`word/media/image1.${ending}`);
      expect(JSON.stringify(parts)).not.toContain(CANARY);
      expect(await strangersIn(file, document, NOBODY, sheet)).toEqual([]);
    },
  );

  it('keeps its proportions within 18 mm by 85 mm', async () => {
    const sizes = [aPng(400, 100), aPng(4000, 100), aPng(100, 400)].map(async (bytes) => {
      const { parts } = await written(bytes, assemble(letterParts()));
      const [, cx, cy] = /<wp:extent cx="(\d+)" cy="(\d+)"/.exec(parts['word/header2.xml'] ?? '')!;
      return [Number(cx) / 36_000, Number(cy) / 36_000] as const;
    });
    for (const [at, [width, height]] of (await Promise.all(sizes)).entries()) {
      expect(height).toBeLessThan(18.3);
      expect(width).toBeLessThan(85.3);
      expect(Math.abs(width / height / [4, 40, 0.25][at]! - 1)).toBeLessThan(0.05);
    }
  });

  it('loses places, names and copies, and nothing that is seen', () => {
    const plain = checkLetterhead(aJpeg());
    const told = checkLetterhead(aJpeg([exif(1, CANARY)], CANARY));
    expect(told.file).toBe(plain.file);
    expect([plain.leftOut, told.leftOut]).toEqual([[], ['pictureDetails']]);
  });
});

it.each(papers)(
  'a letter on a template %s comes back from Word with nothing to take over',
  async (_, make) => {
    const parts = fullLetterParts({ enclosures: ['A paper'] });
    const { file, document } = await written(await make(), assemble(parts));
    const changes = returnedChanges(parts, document, readReturned(file));
    expect(changes.filter(({ take }) => take !== null)).toEqual([]);
  },
);

it('what the page hands back is judged again', async () => {
  const hostile = aPaper({ body: p('{{body}}'), more: { 'word/vbaProject.bin': 'x' } });
  const sheet = { kind: 'docx' as const, file: Buffer.from(hostile).toString('base64') };
  await expect(async () => renderLetter(whole(), sheet)).rejects.toThrow(LetterheadRefused);
});
