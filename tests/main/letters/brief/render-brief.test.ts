import { describe, expect, it } from 'vitest';
import { inspectDocx } from '#main/letters/inspect-docx.ts';
import { renderDocx } from '#main/letters/render-docx.ts';
import {
  aBrief,
  emptyBrief,
  inRussian,
  overfullBrief,
  speakingNotes,
  words,
} from '#tests/support/brief-documents.ts';
import { partsOf, validationErrors } from '#tests/support/docx.ts';

const textOf = async (document: Parameters<typeof renderDocx>[0]) =>
  partsOf(await renderDocx(document, { countsPages: false }));
const hostile = 'a\u0000 ]]> {demarche_list_bullets-0} \ufffe <w:p> שלום 👩‍👩‍👧';

describe('a paper for a meeting as a Word file', () => {
  it('has real headings, lists, notes and tables', async () => {
    const { 'word/document.xml': xml = '' } = await textOf(aBrief());
    expect(xml).toContain('<w:pStyle w:val="Title"/>');
    expect(xml.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(6);
    expect(xml.match(/<w:footnoteReference /g)).toHaveLength(3);
    expect(xml.match(/<w:tbl>/g)).toHaveLength(2);
  });

  it('repeats the head of a table, and tells what each table holds to whoever hears it', async () => {
    const { 'word/document.xml': xml = '' } = await textOf(aBrief());
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect([...xml.matchAll(/<w:tblCaption w:val="([^"]*)"/g)].map(([, about]) => about)).toEqual([
      'What is asked, of whom, by when',
      'What they may say, and our answer',
    ]);
  });

  it('marks its own language, and that of a line in another', async () => {
    const parts = await textOf(inRussian(aBrief()));
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="ru-RU"/>');
    expect(parts['word/document.xml']).toContain('<w:lang w:val="en-GB"/>');
  });

  it('begins each length of the speaking notes on a page of its own, in large type', async () => {
    const parts = await textOf(speakingNotes());
    expect(parts['word/document.xml']?.match(/<w:pageBreakBefore\/>/g)).toHaveLength(2);
    expect(parts['word/styles.xml']).toContain('<w:sz w:val="34"/>'); // half-points
  });

  it('says of itself what the paper says, and nothing of the machine', async () => {
    const { properties, findings, links } = inspectDocx(await renderDocx(aBrief()));
    expect(Object.fromEntries(properties.map(({ name, value }) => [name, value]))).toEqual({
      'dc:title': 'Visit to the ambassador',
      'dc:creator': 'Example Organisation',
      'cp:lastModifiedBy': 'Example Organisation',
      'cp:revision': '1',
      'dcterms:created': '2026-12-01T00:00:00Z',
      'dcterms:modified': '2026-12-01T00:00:00Z',
      'dc:language': 'en-GB',
    });
    expect(findings).toEqual([]);
    expect(links.every(({ isClickable }) => !isClickable)).toBe(true);
  });

  it('is the same bytes every time', async () => {
    expect(await renderDocx(aBrief())).toEqual(await renderDocx(aBrief()));
  });
});

describe('Microsoft’s Open XML SDK finds no error in a paper for a meeting', () => {
  it.each([
    ['a brief', aBrief()],
    ['speaking notes', speakingNotes()],
    ['Russian, US Letter', { ...inRussian(aBrief()), paper: 'Letter' as const }],
    ['more than two pages', overfullBrief()],
    ['no words at all', emptyBrief()],
    [
      'hostile text',
      aBrief({
        title: hostile,
        subtitle: hostile,
        blocks: [
          { type: 'pageBreak' },
          ...aBrief().blocks.filter(({ type }) => type === 'table'),
          { type: 'paragraph', look: 'plain', runs: words(hostile), basis: null },
          { type: 'pageBreak' },
        ],
      }),
    ],
  ])(
    '%s',
    async (_, document) => {
      const bytes = await renderDocx(document, { countsPages: false });
      expect(await validationErrors(bytes)).toEqual([]);
      expect(inspectDocx(bytes).defects.filter(({ code }) => code !== 'note.unused')).toEqual([]);
    },
    60_000,
  );
});
