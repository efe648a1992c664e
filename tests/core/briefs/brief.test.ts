import { describe, expect, it } from 'vitest';
import { Annotation } from '#core/annotations/annotation.ts';
import { briefOf } from '#core/briefs/brief.ts';
import type { BriefBlock, BriefLine } from '#core/briefs/brief-document.ts';
import { leavingBrief, withoutNamesInBrief } from '#core/briefs/leaving.ts';
import { blockingInBrief, missingInBrief } from '#core/briefs/missing.ts';
import { paragraphsOfBrief } from '#core/briefs/paragraphs.ts';
import { plainSpaces } from '#core/letters/typography.ts';
import { wordsOf } from '#core/letters/words.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import { briefParts, fullMeeting, under } from '#tests/support/briefs.ts';
import { anAppeal, anOfficial, concerns } from '#tests/support/letters.ts';
import { aCommitment, aMeeting, anItem } from '#tests/support/meetings.ts';

const textOf = (parts = briefParts()): string =>
  plainSpaces(paragraphsOfBrief(briefOf(parts)).join('\n'));

const note = (number: number, body: string) =>
  Annotation.parse({
    id: `5f0f0d5e-4bde-4a8e-9d6f-${String(7000 + number).padStart(12, '0')}`,
    concernId: concerns[0]?.id,
    anchor: null,
    content: { kind: 'note', body, tags: [], colour: 'yellow' },
    createdAt: '2026-11-24T09:00:00.000Z',
    changedAt: '2026-11-24T09:00:00.000Z',
  });

const linesOf = (block: BriefBlock): readonly BriefLine[] => {
  if (block.type === 'list') return block.items;
  if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells);
  return block.type === 'paragraph' ? [block] : [];
};

describe('a brief', () => {
  it('says when, where and with whom, and names only a holder whom the user confirmed', () => {
    expect(textOf()).toContain('1 December 2026, 10:00, 30 minutes');
    expect(textOf()).toContain('(holder not confirmed)');
    const confirmed = briefParts({ officials: [{ ...anOfficial(), ...confirmedHolder }] });
    expect(textOf(confirmed)).toContain('Ms Ann Holder');
    const delegate = { ...fullMeeting.attending[0]!, delegate: 'Bo Deputy' };
    const sent = briefParts({ meeting: { ...fullMeeting, attending: [delegate] } });
    expect(textOf(sent)).toContain('Bo Deputy, for: ');
  });

  it('gives every concern word for word, with its source as a note', () => {
    const document = briefOf(briefParts());
    for (const { statement } of concerns) expect(under(document, 'Facts')).toContain(statement);
    expect(document.notes.length).toBeGreaterThan(concerns.length);
  });

  it('ties every line with words of its own to what it rests on', () => {
    const { blocks } = briefOf(briefParts());
    const loose = blocks
      .flatMap(linesOf)
      .filter(({ basis }) => basis === null)
      .map(({ runs }) => wordsOf(runs));
    for (const statement of concerns.map((one) => one.statement))
      expect(loose).not.toContain(statement);
    for (const own of [...fullMeeting.messages, fullMeeting.aim, 'receive our delegation again'])
      expect(loose).not.toContain(own);
  });

  it('opens with what this office promised before, and says what is overdue', () => {
    const officeId = fullMeeting.attending[0]!.officeId;
    const before = aMeeting({ id: fullMeeting.id.replace(/1$/u, '9') as never, status: 'held' });
    const parts = briefParts({
      meetings: [{ ...before, on: '2026-06-01', attending: [{ officeId, delegate: '' }] }],
      commitments: [
        aCommitment({ meetingId: before.id, officeId, due: '2026-09', how: 'verbatim' }),
      ],
    });
    const document = briefOf(parts);
    const last = under(document, 'Last time');
    expect(last).toContain('Met on 1 June 2026');
    expect(last).toContain('“Ask for a written update on the investigation”');
    expect(last).toContain('September 2026 (overdue)');
    const headings = document.blocks.flatMap((one) =>
      one.type === 'heading' ? [wordsOf(one.runs)] : [],
    );
    expect(headings.indexOf('Last time')).toBeLessThan(headings.indexOf('Messages'));
  });

  it('says whose each ask is, and how both will know that it is done', () => {
    const asks = under(briefOf(briefParts()), 'What we ask');
    expect(asks).toContain('The appeal, p. 1, I1');
    expect(asks).toContain('(Ours, from the concerns of the appeal.)');
    expect(asks).toContain('receive our delegation again');
  });

  it('marks an answer of ours as ours, with where its facts stand', () => {
    const said = under(briefOf(briefParts()), 'If they say, we say');
    expect(said).toContain('A new law is not needed (the government; October 2013.)');
    expect(said).toContain('Our answer, from the facts in the appeal, ');
  });

  it('gives no private note that was not chosen', () => {
    const notes = [note(1, 'SECRET one'), note(2, 'SECRET two')];
    const meeting = { ...fullMeeting, noteIds: [notes[1]!.id] };
    expect(textOf(briefParts({ annotations: notes }))).not.toContain('SECRET');
    const text = textOf(briefParts({ annotations: notes, meeting }));
    expect(text).not.toContain('SECRET one');
    expect(text).toContain('SECRET two');
  });

  it('says of a fact what was found on it for this meeting', () => {
    const [first] = concerns;
    const check = {
      factId: first!.id,
      verdict: 'changed' as const,
      change: 'The block ended in May',
      statement: first!.statement,
      on: '2026-12-01',
    };
    const meeting = { ...fullMeeting, checks: [check] };
    expect(under(briefOf(briefParts({ meeting })), 'Facts')).toContain('The block ended in May.');
  });

  it.each(['en', 'fr', 'ru'] as const)('is whole in %s on the bundled appeal', (language) => {
    const library = bundledLibrary();
    const appeal = library.appeals[0]!;
    const meeting = {
      ...fullMeeting,
      appealId: appeal.id,
      language,
      agenda: [
        ...appeal.concerns.map(({ id }, at) => anItem(at, { type: 'concern', concernId: id })),
        ...appeal.asks.map(({ id }, at) =>
          anItem(200 + at, { type: 'ask', ask: { type: 'library', askId: id } }),
        ),
      ],
      caseId: appeal.cases[0]!.id,
      answerIds: appeal.positions.map(({ id }) => id),
    };
    const document = briefOf(briefParts({ library, meeting }));
    expect(paragraphsOfBrief(document).join('\n')).not.toMatch(/\{\w+\}|undefined|\[…\]/u);
    const numbers = document.notes.map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });
});

const confirmedHolder = {
  confirmed: {
    ...anOfficialConfirmed(),
  },
};

function anOfficialConfirmed() {
  const { office } = anOfficial();
  return {
    id: '5f0f0d5e-4bde-4a8e-9d6f-000000008001' as never,
    officeId: office.id,
    holder: {
      name: 'Ann Holder',
      surname: 'Holder',
      honorific: 'Ms',
      from: null,
      to: null,
      asOf: '2026',
      source: 'a letterhead',
    },
    confirmedOn: '2026-11-24',
  };
}

describe('names', () => {
  const named = anAppeal.cases[0]!.name;

  it('stand until a choice is made, and then nowhere', () => {
    expect(textOf()).toContain(named);
    const meeting = {
      ...fullMeeting,
      title: `About ${named}`,
      names: [{ name: named, how: 'withheld' as const }],
    };
    const text = textOf(briefParts({ meeting }));
    for (const word of named.split(' ')) expect(text).not.toContain(word);
    expect(text).toContain('[name withheld]');
    expect(text).toContain('Names left out here or given by initials: 1.');
  });

  it('are all listed before a paper leaves, and can all be left out', () => {
    const meeting = { ...fullMeeting, aim: 'Hear what Mr Carl Stranger saw.' };
    const parts = briefParts({ meeting });
    const leaving = leavingBrief(parts, 'brief');
    expect(leaving.names.map(({ person }) => person.name)).toContain(named);
    expect(leaving.possibleNames).toContain('Carl Stranger');
    const twin = paragraphsOfBrief(briefOf(parts, withoutNamesInBrief(parts))).join('\n');
    for (const name of [named, 'Carl Stranger']) expect(twin).not.toContain(name);
  });

  it('and words of a private note that was not chosen are pointed at', () => {
    const body = 'our driver heard it from a cousin of the guard';
    const parts = briefParts({
      annotations: [note(3, body)],
      meeting: { ...fullMeeting, aim: `Say that ${body}.` },
    });
    expect(leavingBrief(parts, 'brief').fromNotes).toHaveLength(1);
  });
});

describe('what a brief lacks', () => {
  it('is nothing that blocks where the plan is whole', () => {
    expect(blockingInBrief(briefParts())).toEqual([]);
  });

  it('blocks where nobody is met, nothing is on the agenda, or something chosen is gone', () => {
    const without = (fields: Partial<typeof fullMeeting>) =>
      blockingInBrief(briefParts({ meeting: { ...fullMeeting, ...fields } }));
    expect(without({ attending: [] })).toEqual(['official.none']);
    expect(without({ agenda: [] })).toEqual(['agenda.empty']);
    expect(without({ caseId: 'case-gone' as never })).toEqual(['chosen.unknown']);
    expect(without({ noteIds: [note(4, '').id] })).toEqual(['chosen.unknown']);
    expect(blockingInBrief(briefParts({ library: { appeals: [] } }))).toEqual(['appeal.unknown']);
    expect(blockingInBrief(briefParts({ officials: [] }))).toEqual(['official.unknown']);
  });

  it('tells which facts are older than the meeting and were not looked at for it', () => {
    const gap = missingInBrief(briefParts()).find(({ code }) => code === 'facts.unchecked');
    expect(gap).toMatchObject({ factIds: expect.arrayContaining(concerns.map(({ id }) => id)) });
    const meeting = { ...fullMeeting, agenda: fullMeeting.agenda.slice(-1), caseId: null };
    const ofAnswers = missingInBrief(briefParts({ meeting })).find(
      ({ code }) => code === 'facts.unchecked',
    );
    expect(ofAnswers).toMatchObject({ factIds: anAppeal.positions[0]!.concernIds });
  });
});
