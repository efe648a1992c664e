// What is read of a letter that came back, and what is told of it.
import { describe, expect, it } from 'vitest';
import { fromPlainText } from '#core/letters/rich-text.ts';
import { readReturned } from '#main/letters/returned/read-returned.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { bytesOf, partsOf } from '#tests/support/docx.ts';
import { everyKind } from '#tests/support/kinds.ts';
import { fullLetterParts } from '#tests/support/letters.ts';
import {
  at,
  changesIn,
  changesOf,
  DOCUMENT,
  del,
  editedFile,
  ins,
  paragraph,
  replaced,
  run,
} from '#tests/support/returned.ts';

const parts = fullLetterParts({
  opening: fromPlainText('We write to you.\nWe have three requests.'),
  closing: fromPlainText('Thank you for reading.'),
});
const SECOND = 'We have three requests.';
const brief = async (...args: Parameters<typeof changesIn>) =>
  (await changesIn(...args)).map(({ kind, where, number, before, after, take, hindrance }) => ({
    kind,
    where,
    number,
    before,
    after,
    can: take !== null,
    hindrance,
  }));

describe('a letter that comes back as it went', () => {
  it.each(['en', 'fr', 'ru'] as const)('has nothing to say (%s)', async (language) => {
    const own = fullLetterParts({ language, opening: parts.letter.opening });
    expect(changesOf(own, readReturned(await bytesOf(own)))).toEqual([]);
  });

  it.each(everyKind(bundledLibrary()))(
    'neither a letter of kind ‘%s’ in %s',
    async (_, _2, own) => {
      expect(changesOf(own, readReturned(await bytesOf(own)))).toEqual([]);
    },
  );

  it('neither when it has one ask, or nothing but its frame', async () => {
    const one = fullLetterParts({ asks: [{ type: 'own', text: 'meet us' }] });
    expect(changesOf(one, readReturned(await bytesOf(one)))).toEqual([]);
    const none = fullLetterParts({ asks: [], concernIds: [], subject: '', officeIds: [] });
    expect(changesOf(none, readReturned(await bytesOf(none)))).toEqual([]);
  });
});

describe('tracked changes', () => {
  const edit = at('opening_2_of_2', (xml) =>
    replaced(xml, SECOND, run('We have ') + del('three') + ins('four') + run(' requests.')),
  );

  it('are told with words before and after, and who made them when', async () => {
    const [change, ...others] = await changesIn(parts, edit);
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'changed',
      where: 'opening',
      number: 2,
      before: SECOND,
      after: 'We have four requests.',
      edits: [{ author: 'Ann Editor', on: '2026-11-25' }],
      hindrance: null,
    });
  });

  it('made where the draft has moved on meanwhile are told beside what it says now', async () => {
    const moved = fullLetterParts({
      ...parts.letter,
      opening: fromPlainText('We write to you.\nWe have two requests.'),
    });
    const [change] = changesOf(moved, readReturned(await editedFile(parts, edit)));
    expect(change).toMatchObject({
      hindrance: 'draftDiffers',
      take: null,
      before: SECOND,
      after: 'We have four requests.',
      now: 'We have two requests.',
    });
  });

  it('split, join and delete paragraphs', async () => {
    expect(
      await brief(
        parts,
        at('opening_2_of_2', (xml) => [
          replaced(xml, SECOND, run('We have ')).replace(
            /<\/w:pPr>/u,
            '<w:rPr><w:ins w:id="1" w:author="A"/></w:rPr></w:pPr>',
          ),
          paragraph(run('three requests.')),
        ]),
      ),
    ).toEqual([
      {
        kind: 'changed',
        where: 'opening',
        number: 2,
        before: SECOND,
        after: 'We have\nthree requests.',
        can: true,
        hindrance: null,
      },
    ]);
    const joined = await brief(
      parts,
      at('opening_1_of_2', (xml) =>
        xml.replace(/<\/w:pPr>/u, '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>'),
      ),
    );
    expect(joined).toMatchObject([
      { kind: 'changed', before: 'We write to you.', after: `We write to you.${SECOND}` },
      { kind: 'removed', before: SECOND, after: '' },
    ]);
    const gone = await brief(
      parts,
      at('opening_1_of_2', (xml) =>
        replaced(xml, 'We write', del('We write to you.')).replace(
          /<\/w:pPr>/u,
          '<w:rPr><w:del w:id="1" w:author="A"/></w:rPr></w:pPr>',
        ),
      ),
    );
    expect(gone).toMatchObject([
      { kind: 'removed', number: 1, before: 'We write to you.', can: true },
    ]);
  });

  it('put in a paragraph where it was put', async () => {
    const added = await brief(
      parts,
      at('opening_1_of_2', (xml) => [xml, paragraph(ins('A new one.'), 'ins')]),
    );
    expect(added).toMatchObject([
      { kind: 'added', where: 'opening', after: 'A new one.', can: true },
    ]);
  });

  it('moved are one taken out and one put in', async () => {
    const moved = await brief(parts, (all) => {
      const first = all.find((xml) => xml.includes('We write to you.'))!;
      return all.flatMap((xml) => {
        if (xml === first)
          return [
            xml
              .replace(
                /<w:r>.*<\/w:r>/u,
                (runs) => `<w:moveFrom w:id="1" w:author="A">${runs}</w:moveFrom>`,
              )
              .replace(/<\/w:pPr>/u, '<w:rPr><w:moveFrom w:id="1" w:author="A"/></w:rPr></w:pPr>'),
          ];
        if (!xml.includes(SECOND)) return [xml];
        return [
          xml,
          paragraph(`<w:moveTo w:id="2" w:author="A">${run('We write to you.')}</w:moveTo>`, 'ins'),
        ];
      });
    });
    expect(moved).toMatchObject([
      { kind: 'removed', before: 'We write to you.' },
      { kind: 'added', after: 'We write to you.' },
    ]);
  });

  it('put in by one and taken out by another are nothing', async () => {
    const both = `<w:ins w:id="5" w:author="A">${del('never')}</w:ins>`;
    expect(
      await brief(
        parts,
        at('opening_2_of_2', (xml) => replaced(xml, SECOND, run(SECOND) + both)),
      ),
    ).toEqual([]);
  });
});

describe('untracked changes', () => {
  it('are told by what the draft says', async () => {
    const found = await brief(
      parts,
      at('closing_1_of_1', (xml) => replaced(xml, 'Thank you', run('Many thanks.'))),
    );
    expect(found).toMatchObject([
      {
        kind: 'changed',
        where: 'closing',
        before: 'Thank you for reading.',
        after: 'Many thanks.',
      },
    ]);
  });

  it('that typed a paragraph anew, its mark gone, are a change of it', async () => {
    const found = await brief(
      parts,
      at('opening_2_of_2', () => paragraph(run('We have four requests.'))),
    );
    expect(found).toMatchObject([
      { kind: 'changed', number: 2, before: SECOND, after: 'We have four requests.', can: true },
    ]);
  });

  it('of facts, of the library’s asks, of address and close cannot be taken over', async () => {
    const edits: [string, string][] = [
      ['address_1_of_4', 'office'],
      ['date_1_of_1', 'date'],
      ['salutation_1_of_1', 'office'],
      ['text_1_of_13', 'library'],
      ['ask_1_of_3', 'library'],
      ['close_1_of_1', 'office'],
      ['signature_1_of_2', 'sender'],
    ];
    for (const [mark, hindrance] of edits) {
      const found = await brief(
        parts,
        at(mark, (xml) => replaced(xml, '<w:t', run('Other words'))),
      );
      expect(found.length, mark).toBe(1);
      expect(found[0], mark).toMatchObject({ can: false, hindrance });
    }
  });

  it('of an own ask and a new ask can be', async () => {
    const found = await brief(
      parts,
      at('ask_3_of_3', (xml) => [
        replaced(xml, 'meet our', run('meet our delegation in May')),
        paragraph(run('answer in writing.')),
      ]),
    );
    expect(found).toMatchObject([
      {
        kind: 'changed',
        where: 'ask',
        before: 'meet our delegation',
        after: 'meet our delegation in May\nanswer in writing',
        can: true,
      },
    ]);
  });

  it('after the salutation belong to the opening, after the last fact to the closing', async () => {
    const facts = fullLetterParts({ ...parts.letter, asks: [] });
    const found = await brief(facts, (all) =>
      all.flatMap((xml) => {
        if (xml.includes('_salutation_')) return [xml, paragraph(run('First of all.'))];
        return xml.includes('_text_11_of_11') ? [xml, paragraph(run('Last of all.'))] : [xml];
      }),
    );
    expect(found).toMatchObject([
      { kind: 'added', where: 'opening', after: 'First of all.', can: true },
      { kind: 'added', where: 'closing', after: 'Last of all.', can: true },
    ]);
  });

  it('of bold alone are told as such', async () => {
    const [change] = await changesIn(
      parts,
      at('opening_2_of_2', (xml) =>
        replaced(xml, SECOND, run('We have ') + run('three', 'b') + run(' requests.')),
      ),
    );
    expect(change).toMatchObject({ isLookOnly: true, kind: 'changed' });
  });
});

describe('beside the text', () => {
  it('the annex is told cell by cell', async () => {
    const [, , own] = everyKind(bundledLibrary()).find(([, , { letter }]) =>
      letter.blocks.includes('annex'),
    )!;
    const files = partsOf(await bytesOf(own));
    const [text = '', annex = ''] = files[DOCUMENT]!.split(/(?=<w:tbl>)/u);
    const xml = text + annex.replace('>Kazakhstan<', '>Kazakstan<');
    const found = await brief(own, (all) => all, { [DOCUMENT]: xml });
    expect(found).toMatchObject([
      { kind: 'changed', where: 'annex', before: 'Kazakhstan', after: 'Kazakstan', can: false },
    ]);
  });

  const comments = (text: string) =>
    `<w:comments><w:comment w:id="7" w:author="Bob" w:date="2026-11-26T09:00:00Z"><w:p>${run(text)}</w:p></w:comment></w:comments>`;
  const types = async (type: string) => {
    const xml = partsOf(await bytesOf(parts))['[Content_Types].xml']!;
    return xml.replace(
      '</Types>',
      `<Override PartName="/word/${type}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml"/></Types>`,
    );
  };

  it('comments are told where they stand, changed or not', async () => {
    const [change, ...others] = await changesIn(
      parts,
      at('text_2_of_13', (xml) =>
        xml.replace('<w:r>', '<w:r><w:commentReference w:id="7"/></w:r><w:r>'),
      ),
      {
        'word/comments.xml': comments('Is this so?'),
        '[Content_Types].xml': await types('comments'),
      },
    );
    expect(others).toEqual([]);
    expect(change).toMatchObject({
      kind: 'commented',
      where: 'text',
      number: 2,
      comments: [{ author: 'Bob', on: '2026-11-26', text: 'Is this so?' }],
    });
  });

  it('footnotes and the letterhead are told, too', async () => {
    const files = partsOf(await bytesOf(parts));
    const found = await brief(parts, (all) => all, {
      'word/footnotes.xml': files['word/footnotes.xml']!.replace('OSCE/ODIHR', 'ODIHR'),
      ...Object.fromEntries(
        Object.entries(files)
          .filter(([name]) => name.startsWith('word/header'))
          .map(([name, xml]) => [name, xml.replace('Square de', 'Place de')]),
      ),
    });
    expect(found).toMatchObject([
      { where: 'head', kind: 'changed', can: false, hindrance: 'sender' },
      { where: 'note', kind: 'changed', can: false, hindrance: 'library' },
    ]);
    expect(found[1]!.after).toContain('ODIHR');
  });
});
