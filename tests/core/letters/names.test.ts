// A name that is left out leaves no trace: in no spelling, no case, no corner of the letter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Annotation } from '#core/annotations/annotation.ts';
import { assemble, withAllNames } from '#core/letters/assemble.ts';
import { leaving, paragraphsOf, unweighedNames, withoutNames } from '#core/letters/leaving.ts';
import type { Letter } from '#core/letters/letter.ts';
import { placesOf } from '#core/letters/name-places.ts';
import { addedName, isNamedIn, namesOf, withNames } from '#core/letters/names.ts';
import { fromPlainText, type RichText } from '#core/letters/rich-text.ts';
import { aConcern, anAppeal, concernIds, letterParts } from '#tests/support/letters.ts';

const askarov = {
  name: 'Azimjan Askarov',
  spellings: ['Azimjan Askarov', 'Azimzhan Askarov', 'Азимжан Аскаров'],
  alone: 'last' as const,
  status: null,
  isAtRisk: null,
};
const words = (letter: Partial<Letter>, how: 'initials' | 'withheld' = 'withheld'): string => {
  const document = withAllNames(letterParts(letter));
  return paragraphsOf(withNames(document, [{ person: askarov, how }]))
    .join('\n')
    .replaceAll('\u00a0', ' ');
};
const opening = (text: string): Pick<Letter, 'opening'> => ({ opening: fromPlainText(text) });

describe('a name', () => {
  it.each([
    'the case of Azimjan Askarov.',
    'AZIMJAN ASKAROV',
    'Azimzhan\u00a0Askarov’s trial',
    'Mr Askarov, 63',
    'дело Азимжана Аскарова',
    'Аскаровым было сказано',
  ])('is found in ‘%s’', (text) => {
    expect(isNamedIn(askarov, text)).toBe(true);
  });

  it.each([
    'Askar\u00adov',
    'Azim\u200bjan Askarov',
    'the Askárovs',
    'ASKAROV Azimjan',
    'Askarov, Azimjan',
    'Azimjan-Askarov',
    'Azimjan Temirovich Askarov',
    'Аска́рова',
  ])('is found as it is pasted and printed: ‘%s’', (text) => {
    const [place] = placesOf(askarov, text);
    expect(text.slice(0, place!.from)).toMatch(/^(?:the )?$/u);
    expect(place!.to).toBe(text.length);
  });

  it.each([
    ['Фёдор Достоевский', 'дело Федора Достоевского'],
    ['Anna O’Neill', "Ms O'Neill"],
    ['José Núñez', 'Jose\u0301 Nun\u0303ez'],
    ['Abdulla al-Mansur', 'Abdulla al-Mansur'],
    ['Смирнова Анна', 'у Смирновой'],
    ['Ann Kim', 'Ms Kim'],
    ['Виктор Цой', 'дело Цоя'],
    ['Łukasz Nowak', 'Lukasz Nowak'],
    ['Анна Петрова', 'у Петровой'],
  ])('%s is found in ‘%s’', (name, text) => {
    expect(isNamedIn(addedName(name), text)).toBe(true);
  });

  it.each([
    ['Mary Page', 'on the next page'],
    ['Виктор Цой', 'Центр и ЦИК'],
    ['Анна Ли', 'Люди и Лето'],
    ['Ismail de la Cruz', 'la santé de la ville'],
    ['Ann Askarov', 'https://example.org/askarov-case'],
  ])('%s is not found in ‘%s’', (name, text) => {
    expect(isNamedIn(addedName(name), text)).toBe(false);
  });

  it.each(['Askarova', 'Azimjan'])('is not found in ‘%s’', (text) => {
    expect(isNamedIn(askarov, text)).toBe(false);
  });

  it('is given by initials or left out, in the words of the language', () => {
    expect(words(opening('Free Azimjan Askarov!'), 'initials')).toContain('Free A. A.!');
    expect(words(opening('Mr Askarov said so.'), 'initials')).toContain('Mr A. said so.');
    expect(words(opening('Free Askarov!'))).toContain('Free [name withheld]!');
    const russian = { language: 'ru' as const, ...opening('Дело Азимжана Аскарова.') };
    expect(words(russian)).toContain('Дело [имя не указывается].');
  });

  it('takes nothing of somebody else’s', () => {
    const text = 'Azimjan Askarov met Azimjan Other and Ann Askarova; Azimjan slept.';
    expect(words(opening(text))).toContain(
      '[name withheld] met Azimjan Other and Ann Askarova; [name withheld] slept.',
    );
  });

  it.each([
    ['about Azimjan. Askarov fell ill.', 'about [name withheld]. [name withheld] fell ill.'],
    ['We wrote on Askarov. Azimjan was ill.', 'on [name withheld]. [name withheld] was ill.'],
    [
      'Askarov, Bob Sample, Azimjan Other came.',
      '[name withheld], Bob Sample, Azimjan Other came.',
    ],
    ['Azimjan Askarov’s wife', '[name withheld]’s wife'],
    ['Azimjan Asanov, Turgunbek Askarov', 'Azimjan Asanov, Turgunbek [name withheld]'],
  ])('is cut out of ‘%s’ and nothing else is', (text, left) => {
    expect(words(opening(text))).toContain(left);
  });

  it.each(['Azimjan-', 'Azimjan ', '-', 'A. ', 'Azimjan, '])(
    'is searched for to the end, however often ‘%s’ is pasted',
    (piece) => {
      const text = `Askarov ${piece.repeat(20_000)}`;
      expect(placesOf(askarov, text).length).toBeGreaterThan(0);
    },
  );

  it('that is cut in two by bold type is left out all the same', () => {
    const text = (part: string, marks: readonly { type: 'bold' }[] = []) => ({
      type: 'text' as const,
      text: part,
      ...(marks.length > 0 ? { marks: [...marks] } : {}),
    });
    const content = [text('For Azimjan '), text('Askarov', [{ type: 'bold' }]), text(', now.')];
    const bold: RichText = { type: 'doc', content: [{ type: 'paragraph', content }] };
    expect(words({ opening: bold })).toContain('For [name withheld], now.');
  });

  it('is left out of the subject and the head of later pages, too', () => {
    const all = words({ subject: 'On Azimjan Askarov' });
    expect(all).toContain('On [name withheld]');
    const document = withAllNames(letterParts({ subject: 'On Azimjan Askarov' }));
    const { continuation } = withNames(document, [{ person: askarov, how: 'withheld' }]);
    expect(continuation.left).not.toContain('Askarov');
  });

  it('that a break cuts in two is left out whole, and what stands in its place once', () => {
    const content = [
      { type: 'text' as const, text: 'For Azimjan' },
      { type: 'hardBreak' as const },
      { type: 'text' as const, text: 'Askarov, now.' },
    ];
    const broken: RichText = { type: 'doc', content: [{ type: 'paragraph', content }] };
    expect(words({ opening: broken })).toContain('For [name withheld], now.');
    const document = withAllNames(letterParts(opening('We met Ann Name.')));
    const left = withNames(document, [{ person: addedName('Ann Name'), how: 'withheld' }]);
    expect(paragraphsOf(left).join('\n').replaceAll('\u00a0', ' ')).toContain(
      'We met [name withheld].',
    );
  });

  it('is in no head of a later page, wherever the subject is cut', () => {
    for (let length = 0; length < 90; length++) {
      const subject = `${'On '.repeat(length / 3)}the case of Azimjan Askarov and of all others`;
      const document = withAllNames(letterParts({ subject }));
      const { continuation } = withNames(document, [{ person: askarov, how: 'withheld' }]);
      expect(continuation.left).not.toMatch(/Azim|Askar/u);
    }
  });

  it('stands in no line of the sender either', () => {
    const sender = { ...letterParts().letter.sender, role: 'lawyer of Azimjan Askarov' };
    expect(words({ sender })).not.toContain('Askarov');
  });

  it('stays nowhere, whatever stands around it and however it is spelt', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...askarov.spellings, 'Askarov', 'said', 'to', 'судья'), {
          minLength: 1,
          maxLength: 12,
        }),
        (parts) => {
          const text = words({
            ...opening(parts.join(' ')),
            subject: parts.toReversed().join(' '),
          });
          expect(isNamedIn(askarov, text)).toBe(false);
        },
      ),
    );
  });
});

describe('what leaves with a letter', () => {
  const note = (body: string) =>
    Annotation.parse({
      id: '5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f11',
      concernId: 'uz-media-blocked',
      anchor: null,
      content: { kind: 'note', body, tags: [], colour: 'yellow' },
      createdAt: '2026-11-24T08:00:00.000Z',
      changedAt: '2026-11-24T08:00:00.000Z',
    });
  const appeal = {
    ...anAppeal,
    concerns: [
      ...anAppeal.concerns,
      aConcern({
        id: 'kg-named',
        statement: 'In 2013 A. Prisoner was held, up to 5 others too.',
        caseIds: ['prisoner' as never],
      }),
    ],
  };
  const of = (letter: Partial<Letter>, notes: readonly Annotation[] = []) => {
    const parts = { ...letterParts(letter), library: { appeals: [appeal] } };
    return { parts, all: leaving(parts, withAllNames(parts), notes) };
  };

  it('names the persons of the appeal who stand in it, and asks about those who may be at risk', () => {
    const { all } = of({ concernIds: concernIds('kg-named') });
    expect(all.names).toMatchObject([{ person: { name: 'A. Prisoner' }, how: null }]);
    expect(unweighedNames(all)).toHaveLength(1);
    const names = [{ name: 'A. Prisoner', how: 'initials' as const }];
    expect(unweighedNames(of({ concernIds: concernIds('kg-named'), names }).all)).toEqual([]);
  });

  it('points at what may be names in the writer’s own words', () => {
    const { all } = of(opening('We met with Maria Silva there. The Council agreed.'));
    expect(all.possibleNames).toEqual(['Maria Silva']);
  });

  it.each([
    ['Bob Sample died.', 'Bob Sample'],
    ['It ended. Bob Sample died.', 'Bob Sample'],
    ['We met “Ann Example”.', 'Ann Example'],
    ['They (Bob Sample) came.', 'Bob Sample'],
    ['Then Ann Smith-Jones came.', 'Ann Smith-Jones'],
    ['We met José de la Cruz there.', 'José de la Cruz'],
    ['We met JOHN SMITH.', 'JOHN SMITH'],
    ['We met Ms Sample.', 'Sample'],
    ['We met Ms Media.', 'Media'],
    ['Мы встретились с И. И. Ивановым.', 'И. И. Ивановым'],
    ['The case of Abdulla al-Mansur.', 'Abdulla al-Mansur'],
    ['In May John Doe came.', 'John Doe'],
    ['Later John Doe left.', 'John Doe'],
    ['Mary Major’s son came.', 'Mary Major'],
    ['We met President Mary Major.', 'Mary Major'],
  ])('finds in ‘%s’ what may be a name', (text, name) => {
    expect(of(opening(text)).all.possibleNames).toEqual([name]);
  });

  it.each([
    'Under the Universal Declaration and the Criminal Code of the Prison Colony.',
    'The Working Group on Arbitrary Detention and Mr President agree.',
    'Верховный Суд Республики Казахстан и Европейский Союз.',
    'Le Comité des Nations Unies et le Haut-Commissariat.',
  ])('takes no body in ‘%s’ for a person', (text) => {
    expect(of(opening(text)).all.possibleNames).toEqual([]);
  });

  it('leaves no surname of one it found in the twin', () => {
    const { parts } = of(opening('Анна Петрова; Петровой; Анну Петрову. Mary Major met Ms Major.'));
    const twin = paragraphsOf(assemble(parts, withoutNames(parts))).join('\n');
    expect(twin).not.toMatch(/Петров|Анн|Major/u);
  });

  it('joins no names across lines, and takes no body for a person', () => {
    expect(of(opening('Ann Example\nBob Sample')).all.possibleNames).toEqual([
      'Ann Example',
      'Bob Sample',
    ]);
    expect(of(opening('We at Example Rights Watch write.')).all.possibleNames).toEqual([]);
  });

  it('points at what would still tell a name that is left out', () => {
    const names = [{ name: 'Maria Silva', how: 'withheld' as const }];
    const text = 'We met Maria Silva: see https://silva.example/free and #FreeSilva.';
    expect(of({ names, ...opening(text) }).all.traces).toEqual([
      'https://silva.example/free',
      '#FreeSilva.',
    ]);
    const other = opening('We met Maria Silva, and she saw another silva.');
    expect(of({ names, ...other }).all.traces).toEqual([]);
  });

  it('leaves the sender’s name whole in the twin, whoever is called like it', () => {
    const sender = { ...letterParts().letter.sender, role: 'Lawyer of Ann Example' };
    const { parts } = of({ sender, ...opening('We met Ann Example; Ms Example said so.') });
    const { letterhead, continuation, blocks, signature } = assemble(parts, withoutNames(parts));
    expect(letterhead.organisation).toBe('Example Rights Watch');
    expect(signature.lines.join()).toMatch(/Lawyer of \[name.withheld\], Example Rights Watch/u);
    expect(continuation.left).toMatch(/^Example Rights Watch/u);
    expect(JSON.stringify(blocks)).not.toContain('Example;');
    expect(JSON.stringify(blocks)).not.toContain('Ms Example');
  });

  it('leaves who signs it and whom it is to in the twin', () => {
    const { parts } = of(opening('I, Maria Example, say so. So does Ann Other.'));
    const sender = { ...parts.letter.sender, signatory: 'Maria Example' };
    const signed = { ...parts, letter: { ...parts.letter, sender } };
    const twin = paragraphsOf(assemble(signed, withoutNames(signed))).join('\n');
    expect(twin).toContain('I, Maria Example, say so.');
    expect(twin).not.toContain('Ann Other');
  });

  it('points at words that stand in a private note', () => {
    const body = 'She told us on Tuesday that the guard had taken her letters away again';
    const used = opening('As heard, the guard had taken her letters away last week.');
    expect(of(used, [note(body)]).all.fromNotes).toEqual([]);
    const copied = opening('She told us on Tuesday that the guard had taken her letters.');
    expect(of(copied, [note(body)]).all.fromNotes).toMatchObject([
      { words: 'She told us on Tuesday that the guard' },
    ]);
    expect(
      of(opening('Do not name her brother.'), [note('not name her')]).all.fromNotes,
    ).toHaveLength(1);
    expect(of(opening('Do not name her.'), [note('name')]).all.fromNotes).toEqual([]);
  });

  it('has a twin without any of these names', () => {
    const { parts } = of({
      concernIds: concernIds('kg-named'),
      ...opening('We met with Maria Silva.'),
    });
    const twin = paragraphsOf(assemble(parts, withoutNames(parts)));
    for (const person of [
      ...namesOf(appeal),
      { ...addedName('Maria Silva'), alone: 'none' as const },
    ])
      expect(twin.filter((text) => isNamedIn(person, text))).toEqual([]);
    expect(paragraphsOf(assemble(parts)).join('\n')).toContain('A. Prisoner');
  });

  it('lists the file’s own properties', () => {
    expect(of({}).all.properties).toEqual([
      { name: 'title', value: 'Media freedoms in the region' },
      { name: 'author', value: 'Example Rights Watch' },
      { name: 'date', value: '2026-11-24' },
    ]);
  });
});
