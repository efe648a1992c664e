import { describe, expect, it } from 'vitest';
import { assemble } from '#core/letters/assemble.ts';
import type { Block, LetterDocument } from '#core/letters/letter-document.ts';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { plainSpaces } from '#core/letters/typography.ts';
import { wordsOf } from '#core/letters/words.ts';
import { OfficeId } from '#core/officials/office.ts';
import {
  anAppeal,
  anOfficial,
  concernIds,
  concerns,
  fullLetterParts,
  letterParts,
} from '#tests/support/letters.ts';

const full = (fields = {}) => assemble(fullLetterParts(fields));
const said = (runs: Block & { type: 'paragraph' }) => plainSpaces(wordsOf(runs.runs));
const paragraphs = (document: LetterDocument) =>
  document.blocks.filter((block) => block.type === 'paragraph').map(said);
const headings = (document: LetterDocument) =>
  document.blocks.filter((block) => block.type === 'heading').map(({ runs }) => wordsOf(runs));
const notes = (document: LetterDocument) =>
  document.notes.map(({ runs }) => plainSpaces(wordsOf(runs)));
const references = ({ blocks }: LetterDocument) =>
  blocks
    .flatMap((block) => (block.type === 'list' ? block.items.flat() : block.runs))
    .flatMap((run) => (run.type === 'note' ? [run.number] : []));

describe('the facts of a letter', () => {
  it('prints each chosen statement word for word, once', () => {
    const printed = paragraphs(full());
    for (const { statement } of concerns)
      expect(printed.filter((text) => text === statement)).toHaveLength(1);
  });

  it('says whose facts they are and as of when', () => {
    expect(paragraphs(full())).toContain(
      'The facts below are as reported by Example Partnership (EP) on 19 November 2013 unless another date is given.',
    );
  });

  it('groups them under one heading a country, in the order chosen, asks last', () => {
    expect(headings(full())).toEqual([
      'Uzbekistan',
      'Kazakhstan',
      'Kyrgyzstan',
      'The region as a whole',
      'Our requests',
    ]);
  });

  it('has no headings where there is one country only', () => {
    expect(headings(assemble(letterParts()))).toEqual([]);
  });

  it('never prints what happened later, or a warning meant for the writer', () => {
    const document = full();
    const everything = JSON.stringify(document);
    expect(everything).not.toContain('Died in prison');
    expect(everything).not.toContain('Never as a death toll');
  });
});

describe('sources', () => {
  it('makes one note a source, one a place, one for the appeal and one a stated ask', () => {
    const cited = concerns.reduce((sum, { citations }) => sum + Math.max(1, citations.length), 0);
    expect(full().notes).toHaveLength(1 + cited + 1);
  });

  it('numbers them 1..n in reading order and uses each once', () => {
    const document = full();
    const order = document.notes.map(({ number }) => number);
    expect(order).toEqual(order.map((_, index) => index + 1));
    expect(references(document)).toEqual(order);
  });

  it('gives the link as printed, and says how sure its place is', () => {
    const document = assemble(letterParts({ concernIds: concernIds('uz-media-two-sources') }));
    expect(notes(document).slice(1)).toEqual([
      'FIDH, Coalition paper, http://www.fidh.org/IMG/pdf/paper_en.pdf, as printed in the appeal, p. 3, M2 (link assigned by its order on the page).',
      'OSCE/ODIHR, Election page, http://www.osce.org/odihr/elections/107943, as printed in the appeal, p. 3, M2.',
    ]);
    expect(document.notes[1]?.target).toBe('http://www.fidh.org/IMG/pdf/paper_en.pdf');
    expect(notes(document)[0]).toContain('none was opened for this text');
  });

  it('names the place in the appeal where no source is cited', () => {
    const document = assemble(letterParts({ concernIds: concernIds('kz-media-closed') }));
    expect(notes(document)[1]).toBe('The appeal, p. 3, M2.');
  });

  it('tells the reader of a slip in the appeal', () => {
    const document = assemble(letterParts({ concernIds: concernIds('kg-media-block') }));
    expect(notes(document)[1]).toContain('Remark: The appeal prints 2011 here.');
  });
});

describe('asks', () => {
  const list = (document: LetterDocument) =>
    document.blocks.flatMap((block) => (block.type === 'list' ? block.items : []));

  it('lists them as one sentence, with the note of a stated ask at its mark', () => {
    const items = list(full());
    expect(items.map(wordsOf)).toEqual([
      'raise the concerns at the meeting;',
      'request a written answer on the blocked pages; and',
      'meet our delegation.',
    ]);
    expect(items[0]?.at(-1)?.type).toBe('note');
  });

  it('never passes a derived ask off as the appeal’s', () => {
    expect(list(full())[1]?.some((run) => run.type === 'note')).toBe(false);
  });

  it('asks a single thing in a sentence', () => {
    const document = assemble(letterParts({ asks: [{ type: 'own', text: 'meet us' }] }));
    expect(paragraphs(document)).toContain('We ask you to meet us.');
  });

  it('introduces the appeal in full when only an ask refers to it', () => {
    const ask = { type: 'library' as const, askId: anAppeal.asks[0]!.id };
    const document = assemble(letterParts({ concernIds: [], asks: [ask] }));
    expect(notes(document)[0]).toContain('“Appeal to the council');
  });
});

describe('languages', () => {
  it.each([
    ['en', 'Brussels, 24 November 2026', 'en-GB'],
    ['fr', 'Brussels, le 24 novembre 2026', 'fr-FR'],
    ['ru', 'Brussels, 24 ноября 2026 г.', 'ru-RU'],
  ] as const)('writes the date line in %s', (language, words, tag) => {
    const document = full({ language });
    expect(plainSpaces(document.dateLine)).toBe(words);
    expect(document.language).toBe(tag);
  });

  it('leaves facts in the appeal’s language and tags them', () => {
    const document = full({ language: 'fr' });
    const fact = document.blocks.find((block) => block.type === 'paragraph' && block.concernId);
    const run = fact?.type === 'paragraph' ? fact.runs[0] : undefined;
    expect(run).toMatchObject({ language: 'en-GB' });
    expect(full().blocks.flatMap((b) => (b.type === 'list' ? [] : b.runs))).not.toContainEqual(
      expect.objectContaining({ language: 'en-GB' }),
    );
  });

  it('puts the note before the mark in French and after it in English', () => {
    const last = (language: 'en' | 'fr') =>
      full({ language }).blocks.find((block) => block.type === 'paragraph' && block.isLeadIn);
    const types = (block: Block | undefined) =>
      block?.type === 'paragraph' ? block.runs.map(({ type }) => type) : [];
    expect(types(last('en')).at(-1)).toBe('note');
    expect(types(last('fr')).slice(-2)).toEqual(['note', 'text']);
  });
});

describe('recipients', () => {
  it('prints no name that was not confirmed', () => {
    const holder = { name: 'Ann Last', surname: 'Last', honorific: 'Ms', from: null, to: null };
    const seen = { ...holder, asOf: '2025', source: 'a page' };
    const official = { ...anOfficial(), lastSeen: seen };
    expect(JSON.stringify(assemble(letterParts({}, [official])))).not.toContain('Last');
    const confirmed = {
      id: '5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f11' as never,
      officeId: official.office.id,
      holder: seen,
      confirmedOn: '2026-11-01',
    };
    const document = assemble(letterParts({}, [{ ...official, confirmed }]));
    expect(document.recipients[0]?.map(plainSpaces)).toEqual([
      'Ms Ann Last',
      'European Commissioner for Partnerships',
      'European Commission',
      'Rue de la Loi 200',
      '1049 Brussels',
    ]);
    expect(document.salutation).toBe('Dear Commissioner Last,');
  });

  it('gives several recipients a block each and a salutation that fits all', () => {
    const officeIds = ['eu-commissioner', 'eu-del-uz'].map((id) => OfficeId.parse(id));
    const document = assemble(letterParts({ officeIds }));
    expect(document.recipients).toHaveLength(2);
    expect(document.salutation).toBe('Dear Commissioner, your Excellency,');
  });
});

it('drops the user’s blank paragraphs and keeps breaks, lists and marks', () => {
  const document = assemble(letterParts({ concernIds: [], opening: fromPlainText('one\n\ntwo') }));
  expect(paragraphs(document)).toEqual(['one', 'two']);
});
