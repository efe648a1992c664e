// A paper for a meeting, opened again: it holds the paper's words and nothing else, as a letter must.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { BriefDocument } from '#core/briefs/brief-document.ts';
import { paragraphsIn } from '#core/briefs/printable.ts';
import { layOut } from '#main/letters/lay-out.ts';
import { finishPdf } from '#main/letters/pdf/finish-pdf.ts';
import { isWhole, strangersInPdf } from '#main/letters/pdf/verify-pdf.ts';
import { aboutOf, renderDocx } from '#main/letters/render-docx.ts';
import { strangersIn } from '#main/letters/verify-written.ts';
import {
  aBrief,
  emptyBrief,
  inRussian,
  overfullBrief,
  speakingNotes,
} from '#tests/support/brief-documents.ts';
import { partsOf } from '#tests/support/docx.ts';
import { printOf } from '#tests/support/print.ts';

const machine = { user: 'gulnara', host: 'thinkpad-of-g', home: '/home/gulnara' };
const papers: readonly (readonly [string, BriefDocument])[] = [
  ['a brief', aBrief()],
  ['speaking notes', speakingNotes()],
  ['a brief in Russian', inRussian(aBrief())],
  ['a brief of many pages', overfullBrief()],
  ['an empty brief', emptyBrief()],
];

function spoilt(bytes: Uint8Array, part: string, from: string, to: string): Uint8Array {
  const xml = partsOf(bytes)[part] ?? '';
  expect(xml).toContain(from);
  const files = { ...unzipSync(bytes), [part]: strToU8(xml.replace(from, to)) };
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

describe('a paper for a meeting', () => {
  it.each(papers)('%s holds nothing but its words', async (_, document) => {
    const { docx, pages } = await layOut(document);
    expect(await strangersIn(docx, document, machine)).toEqual([]);
    expect(pages.stoppedAt).toBeNull();
    expect(pages.guesses).toEqual([]);
  });

  it.each([
    ['words in a cell', 'word/document.xml', 'Within three months', 'a private note'],
    ['words in a note', 'word/footnotes.xml', 'par. 4.', 'a private note'],
    ['what a table is said to hold', 'word/document.xml', 'What is asked, of whom', 'a secret'],
    ['its running head', 'word/header1.xml', '1 December 2026', 'a private note'],
    ['its properties', 'docProps/core.xml', 'Example Organisation', 'gulnara'],
    [
      'a hidden mark',
      'word/document.xml',
      '<w:body>',
      '<w:body><w:bookmarkStart w:id="1" w:name="_x"/>',
    ],
  ])('is known by %s when it is not ours', async (_, part, from, to) => {
    const bytes = spoilt(await renderDocx(aBrief(), { countsPages: false }), part, from, to);
    expect(await strangersIn(bytes, aBrief(), machine)).not.toEqual([]);
  });

  it('has its notes on the pages, those of a table’s cells too', async () => {
    const { pages } = await layOut(aBrief());
    expect(pages.pages.flatMap(({ notes }) => notes.map(({ number }) => number))).toEqual([
      '1',
      '2',
      '3',
    ]);
  });
});

describe('the print of a paper for a meeting', () => {
  const document = inRussian(speakingNotes());
  const label = document.pageLabel.replace('{page}', '1').replace('{pages}', '1');
  const lines = [...paragraphsIn(document), label];
  const finished = (drawn: readonly string[]) =>
    finishPdf(printOf({ lines: drawn }), aboutOf(document));

  it('holds its words, all of them and no others', async () => {
    const expected = { document, pages: 1 };
    expect(await strangersInPdf(finished(lines), expected, machine)).toEqual([]);
    expect(isWhole(finished(lines), expected)).toBe(true);
    expect(isWhole(finished(lines.slice(1)), expected)).toBe(false);
    expect(
      await strangersInPdf(finished([...lines, 'частная заметка']), expected, machine),
    ).not.toEqual([]);
  });
});
