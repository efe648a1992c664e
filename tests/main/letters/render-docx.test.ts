import { describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import { bytesOf, partsOf } from '#tests/support/docx.ts';
import { aSender, fullLetterParts, letterParts } from '#tests/support/letters.ts';

const partsIn = async (fields = {}) => partsOf(await bytesOf(fullLetterParts(fields)));
const plain = (xml: string) => xml.replace(/<[^>]+>/g, '').replace(/[\u00a0\u202f]/g, ' ');

describe('what a letter is made of', () => {
  it('has these parts and no other', async () => {
    expect(Object.keys(await partsIn())).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'docProps/core.xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/fontTable.xml',
      'word/footer1.xml',
      'word/footer2.xml',
      'word/footnotes.xml',
      'word/header1.xml',
      'word/header2.xml',
      'word/numbering.xml',
      'word/settings.xml',
      'word/styles.xml',
      'word/theme/theme1.xml',
    ]);
  });

  it('has nothing to find in it, and no mistake in its structure', async () => {
    const report = inspectDocx(await bytesOf(fullLetterParts()));
    expect(report.findings).toEqual([]);
    expect(report.defects).toEqual([]);
    expect(report.names).toEqual([aSender.organisation]);
  });

  it('opens no link: every link is printed, none can be clicked', async () => {
    const { links } = inspectDocx(await bytesOf(fullLetterParts()));
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter(({ isClickable }) => isClickable)).toEqual([]);
    const all = JSON.stringify(await partsIn());
    expect(all).not.toContain('TargetMode');
    expect(all).not.toContain('w:hyperlink');
  });

  it('bears the letter’s own properties: title, organisation, day, language', async () => {
    const core = (await partsIn({ language: 'fr' }))['docProps/core.xml'];
    expect(core).toContain('<dc:title>Media freedoms in the region</dc:title>');
    expect(core).toContain('<dc:creator>Example Rights Watch</dc:creator>');
    expect(core).toContain('<cp:lastModifiedBy>Example Rights Watch</cp:lastModifiedBy>');
    expect(core).toContain('>2026-11-24T00:00:00Z</dcterms:created>');
    expect(core).toContain('>2026-11-24T00:00:00Z</dcterms:modified>');
    expect(core).toContain('<dc:language>fr-FR</dc:language>');
  });

  it.each([
    ['en', 'en-GB'],
    ['fr', 'fr-FR'],
    ['ru', 'ru-RU'],
  ] as const)('is in one language throughout, foreign words tagged (%s)', async (language, tag) => {
    const parts = await partsIn({ language });
    expect(parts['word/styles.xml']).toMatch(
      new RegExp(`<w:docDefaults>.*<w:lang w:val="${tag}"/>`),
    );
    expect(parts['word/settings.xml']).toContain(`<w:themeFontLang w:val="${tag}"/>`);
    const foreign = parts['word/document.xml']?.includes('<w:lang w:val="en-GB"/>');
    expect(foreign).toBe(language !== 'en');
  });
});

describe('notes', () => {
  it('are real footnotes: as many as the letter has, in order, each with text', async () => {
    const document = assemble(fullLetterParts());
    const parts = await partsIn();
    const cited = [
      ...(parts['word/document.xml'] ?? '').matchAll(/footnoteReference w:id="(\d+)"/g),
    ];
    expect(cited.map(([, id]) => Number(id))).toEqual(document.notes.map(({ number }) => number));
    const notes = (parts['word/footnotes.xml'] ?? '').split('<w:footnote ').slice(3).map(plain);
    for (const [index, note] of document.notes.entries())
      if (note.target) expect(notes[index]).toContain(note.target);
    expect(notes.every((text) => text.includes(' '))).toBe(true);
    expect(notes).toHaveLength(document.notes.length);
  });

  it('have separators without a reference mark, named in the settings', async () => {
    const parts = await partsIn();
    const separators = (parts['word/footnotes.xml'] ?? '').split('<w:footnote ').slice(1, 3);
    for (const separator of separators) expect(separator).not.toContain('footnoteRef');
    expect(parts['word/settings.xml']).toContain(
      '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
    );
  });

  it('never stand in heads and feet', async () => {
    const parts = await partsIn();
    const frames = Object.keys(parts).filter((name) => /header|footer/.test(name));
    for (const name of frames) expect(parts[name]).not.toContain('footnoteReference');
  });
});

describe('structure', () => {
  it('has one title, a heading a country in order, no empty paragraph and no table', async () => {
    const document = (await partsIn())['word/document.xml'] ?? '';
    expect(document.match(/w:pStyle w:val="Title"/g)).toHaveLength(1);
    expect(document.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(5);
    expect(document).not.toContain('<w:tbl>');
    expect(document).not.toMatch(
      /<w:p\/>|<w:p><\/w:p>|<w:p><w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr><\/w:p>/,
    );
  });

  it('has body text of 11 points and notes of 9, in colours that can be read', async () => {
    const styles = (await partsIn())['word/styles.xml'] ?? '';
    const size = (id: string) => {
      const style = styles.split('<w:style ').find((one) => one.includes(`w:styleId="${id}"`));
      return Number(/w:sz w:val="(\d+)"/.exec(style ?? '')?.[1]);
    };
    expect(styles).toMatch(/<w:docDefaults>.*<w:sz w:val="22"\/>/);
    expect([size('FootnoteText'), size('FootnoteTextChar')]).toEqual([18, 18]);
    const used = new Set([
      'Title',
      'Heading1',
      'LetterheadName',
      'LetterheadLine',
      'Header',
      'Footer',
    ]);
    const colours = styles
      .split('<w:style ')
      .filter((style) => used.has(/w:styleId="(\w+)"/.exec(style)?.[1] ?? ''))
      .map((style) => /w:color w:val="([\dA-F]{6})"/.exec(style)?.[1] ?? '000000');
    expect(colours).toHaveLength(6);
    for (const colour of colours) expect(contrastOnWhite(colour)).toBeGreaterThanOrEqual(4.5);
  });

  it('letters its asks as the language does', async () => {
    const numbering = async (language: 'en' | 'fr' | 'ru') =>
      (await partsIn({ language }))['word/numbering.xml'] ?? '';
    expect(await numbering('en')).toContain(
      '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%1)"',
    );
    expect(await numbering('fr')).toContain(
      '<w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1)"',
    );
    expect(await numbering('ru')).toContain(
      '<w:numFmt w:val="russianLower"/><w:lvlText w:val="%1)"',
    );
  });

  it('sets the language’s spaces', async () => {
    const ru = (await partsIn({ language: 'ru' }))['word/document.xml'];
    expect(ru).toContain('24\u00a0ноября\u00a02026\u00a0г.');
    const opening = fromPlainText('Qui ? Nous ; « eux »');
    const fr = (await partsIn({ language: 'fr', opening }))['word/document.xml'];
    expect(fr).toContain('Qui\u202f? Nous\u202f; «\u00a0eux\u00a0»');
  });

  it.each([
    ['A4', 'w:w="11906" w:h="16838"'],
    ['Letter', 'w:w="12240" w:h="15840"'],
  ] as const)(
    'is set on %s, first page with letterhead, others with a running head',
    async (paper, size) => {
      const parts = await partsIn({ paper });
      expect(parts['word/document.xml']).toContain(size);
      expect(parts['word/document.xml']).toContain('<w:titlePg/>');
      expect(plain(parts['word/header1.xml'] ?? '')).toBe(
        'Example Rights Watch · Media freedoms in the region24 November 2026',
      );
      expect(plain(parts['word/header2.xml'] ?? '')).toContain('Square de Meeûs');
    },
  );

  it('shows the number of pages to readers that do not count them', async () => {
    const parts = partsOf(await renderDocx(assemble(fullLetterParts())));
    expect(parts['word/footer1.xml']).toMatch(/NUMPAGES.*separate"\/>.*<w:t[^>]*>2<\/w:t>/);
  });
});

it('can be made from a letter with nothing in it', async () => {
  const parts = letterParts({
    officeIds: [],
    concernIds: [],
    subject: '',
    sender: {
      ...aSender,
      organisation: '',
      addressLines: [],
      contact: '',
      signatory: '',
      role: '',
      place: '',
    },
  });
  expect(inspectDocx(await bytesOf(parts)).defects).toEqual([]);
});

/** WCAG 2.2 contrast ratio of a colour on white. */
function contrastOnWhite(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}
