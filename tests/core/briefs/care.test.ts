// What a brief tells its reader to take care of, and what its user is told before it leaves.
import { describe, expect, it } from 'vitest';
import { Appeal } from '#core/appeals/appeal.ts';
import { briefOf } from '#core/briefs/brief.ts';
import { leavingBrief, withoutNamesInBrief } from '#core/briefs/leaving.ts';
import { paragraphsOfBrief } from '#core/briefs/paragraphs.ts';
import { speakingNotesOf } from '#core/briefs/speaking-notes.ts';
import { briefParts, fullMeeting, under } from '#tests/support/briefs.ts';
import { anAmbassador, anAppeal, anOffice, anOfficial } from '#tests/support/letters.ts';
import { aCommitment, aMeeting } from '#tests/support/meetings.ts';

const [attending] = fullMeeting.attending;
const officeId = attending!.officeId;
const before = aMeeting({
  id: '5f0f0d5e-4bde-4a8e-9d6f-000000000109' as never,
  status: 'held',
  on: '2026-06-01',
  attending: [{ officeId, delegate: '' }],
});
const promised = (fields: Parameters<typeof aCommitment>[0] = {}, number = 201) =>
  aCommitment({
    id: `5f0f0d5e-4bde-4a8e-9d6f-${String(number).padStart(12, '0')}` as never,
    meetingId: before.id,
    officeId,
    on: '2026-06-01',
    ...fields,
  });
const withPromises = (...commitments: ReturnType<typeof promised>[]) =>
  briefParts({ meetings: [before], commitments });

describe('an ask in a brief', () => {
  const asksFor = (parts = briefParts()) => under(briefOf(parts), 'What we ask').split('\n');

  const twoOffices = briefParts({
    officials: [anOfficial(), anOfficial(anAmbassador)],
    meeting: {
      ...fullMeeting,
      attending: [attending!, { officeId: anAmbassador.id, delegate: '' }],
    },
  });

  it('names who at the table can act on it, or says that nobody can', () => {
    expect(asksFor(twoOffices)[0]).toContain('European Commissioner for Partnerships');
    const others = { ...anAmbassador, id: officeId, group: 'un' as const };
    const [first] = asksFor(briefParts({ officials: [anOfficial(others)] }));
    expect(first).toContain('Nobody at this table');
  });

  it('names no office again and again where there is one, and all asks are for it', () => {
    const columnsOf = (parts: ReturnType<typeof briefParts>) =>
      briefOf(parts).blocks.flatMap((block) =>
        block.type === 'table' && block.caption === 'What we ask' ? block.columns : [],
      );
    expect(columnsOf(twoOffices)).toContain('Who can act');
    expect(columnsOf(briefParts())).toEqual(['We ask you to', 'How we will know', 'Answer so far']);
    expect(asksFor().join()).not.toContain('European Commissioner for Partnerships');
  });

  it('marks the title of an office that has none in the language of the brief as English', () => {
    const untitled = { ...anOffice, title: { ...anOffice.title, fr: null } };
    const parts = {
      ...twoOffices,
      officials: [anOfficial(untitled), anOfficial(anAmbassador)],
      meeting: { ...twoOffices.meeting, language: 'fr' as const },
    };
    const titles = briefOf(parts)
      .blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))
      .flatMap(({ cells }) => cells.flatMap(({ runs }) => runs))
      .filter((run) => run.type === 'text' && run.text.includes(anOffice.title.en));
    expect(titles).toHaveLength(4);
    for (const title of titles) expect(title).toMatchObject({ language: 'en-GB' });
  });

  it('says what these offices last answered to it, and by when', () => {
    const ask = { type: 'library' as const, askId: anAppeal.asks[1]!.id };
    const old = promised({ ask, grade: 'refused', on: '2026-01-10' });
    const last = promised({ ask, grade: 'partly', due: '2026-12' }, 202);
    const others = promised({ ask, officeId: anAmbassador.id, on: '2026-11-01' }, 203);
    const lines = asksFor(withPromises(last, old, others));
    expect(lines[1]).toContain('Accepted in part, 1 June 2026; due: December 2026');
    expect(lines[0]).toContain('None on record');
  });
});

describe('what was answered to an ask before', () => {
  it('is not given as if it were open where it has ended', () => {
    const ask = { type: 'library' as const, askId: anAppeal.asks[1]!.id };
    const outcome = 'notImplemented' as const;
    const closing = { on: '2026-10-01', outcome, impact: 'none' as const, words: '' };
    const brief = briefOf(withPromises(promised({ ask, due: '2026-09', closing })));
    expect(under(brief, 'What we ask')).toContain(
      'Accepted, 1 June 2026; due: September 2026. Not implemented',
    );
  });
});

describe('last time', () => {
  it('counts what is due by the day of the meeting, when the brief is read', () => {
    const parts = withPromises(promised({ due: '2026-11-28' }));
    expect(under(briefOf(parts), 'Last time')).toContain('28 November 2026 (overdue)');
  });

  it('says how many more promises there are than it has room for', () => {
    const many = Array.from({ length: 11 }, (_, at) => promised({}, 300 + at));
    expect(under(briefOf(withPromises(...many)), 'Last time')).toContain('More on record: 3.');
    expect(under(briefOf(withPromises(...many.slice(0, 8))), 'Last time')).not.toContain('More on');
  });
});

describe('the names of the meeting before', () => {
  const name = 'Aziza Example';
  const discreet = { ...before, title: `On ${name}`, names: [{ name, how: 'withheld' as const }] };
  const paper = (parts: ReturnType<typeof briefParts>) =>
    paragraphsOfBrief(briefOf(parts)).join('\n');

  it('stay withheld in what was promised in it, what became of that, and what it was called', () => {
    const progress = [{ id: 'p' as never, on: '2026-07-01', state: 'ongoing' as const }].map(
      (step) => ({ ...step, words: `Met the family of ${name}` }),
    );
    const promise = promised({ what: `visit ${name}`, progress });
    const closed = promised(
      {
        what: 'write',
        closing: {
          on: '2026-08-01',
          outcome: 'implemented',
          impact: 'none',
          words: `Wrote on ${name}`,
        },
      },
      202,
    );
    const text = paper(briefParts({ meetings: [discreet], commitments: [promise, closed] }));
    expect(text).toContain('visit');
    expect(text).not.toContain('Aziza');
  });

  it('stay withheld in what a reply to a letter promised, as that letter withheld them', () => {
    const names = [{ name, how: 'withheld' as const }];
    const promise = promised({ meetingId: null, what: `visit ${name}`, names });
    const text = paper(briefParts({ commitments: [promise] }));
    expect(text).toContain('visit');
    expect(text).not.toContain('Aziza');
  });

  it('stay withheld in what was said in it, of which nothing is given that is blank', () => {
    const statements = [`We saw ${name}`, ' '].map((words, at) => ({
      id: `5f0f0d5e-4bde-4a8e-9d6f-00000000031${at}` as never,
      at: '2026-06-01T10:00:00.000Z',
      officeId,
      speaker: '',
      how: 'verbatim' as const,
      words,
      itemId: null,
    }));
    const text = paper(briefParts({ meetings: [{ ...discreet, statements }] }));
    expect(text).toContain('We saw');
    expect(text).not.toMatch(/Aziza|“”/u);
  });
});

describe('what needs care', () => {
  it('holds what is not to be said and the editors’ cautions on all that is printed', () => {
    const sensitive = under(briefOf(briefParts()), 'Sensitive');
    expect(sensitive).toContain('Do not say: where we heard it');
    expect(sensitive).toContain('Take care: Never as a death toll.');
    const agenda = fullMeeting.agenda.filter(({ about }) => about.type === 'ask');
    const without = briefOf(briefParts({ meeting: { ...fullMeeting, agenda } }));
    expect(under(without, 'Sensitive')).not.toContain('death toll');
  });

  it('and points of one’s own stand in the brief as well as in the notes', () => {
    expect(under(briefOf(briefParts()), 'Our other points')).toBe('We thank you for the visa.');
  });

  it('an answer says what has changed of the facts it rests on', () => {
    const concern = anAppeal.concerns.find(({ id }) => id === 'uz-media-blocked')!;
    const check = {
      factId: concern.id,
      verdict: 'changed' as const,
      change: 'The bill was withdrawn in May',
      statement: concern.statement,
      on: '2026-12-01',
    };
    const parts = briefParts({ meeting: { ...fullMeeting, checks: [check] } });
    const answer = 'Then the bill can be withdrawn. The bill was withdrawn in May.';
    expect(under(briefOf(parts), 'If they say, we say')).toContain(answer);
    expect(paragraphsOfBrief(speakingNotesOf(parts)).join('\n')).toContain(answer);
  });

  it('speaking notes that are too long for the meeting say so', () => {
    const short = { ...fullMeeting, minutes: 1 };
    const text = paragraphsOfBrief(speakingNotesOf(briefParts({ meeting: short }))).join('\n');
    expect(text).toContain('Longer than the 1 min there are');
  });
});

describe('before a brief leaves', () => {
  const spoken = promised({ what: 'Mr Carl Stranger will be visited', closing: null });

  it('names in what was promised before are pointed at, and can be left out', () => {
    const parts = withPromises(spoken);
    expect(leavingBrief(parts, 'brief').possibleNames).toContain('Carl Stranger');
    const twin = paragraphsOfBrief(briefOf(parts, withoutNamesInBrief(parts))).join('\n');
    expect(twin).not.toContain('Stranger');
  });

  it('the twin withholds whatever the paper does, also of somebody at the table', () => {
    const name = 'Aziza Example';
    const meeting = {
      ...fullMeeting,
      participants: [{ name, role: '' }],
      aim: `Help ${name}`,
      names: [{ name, how: 'initials' as const }],
    };
    const parts = briefParts({ meeting });
    const twin = paragraphsOfBrief(briefOf(parts, withoutNamesInBrief(parts))).join('\n');
    expect(twin).not.toContain('Aziza');
  });

  it('only what the paper itself prints is pointed at', () => {
    expect(leavingBrief(withPromises(spoken), 'speakingNotes').possibleNames).toEqual([]);
  });

  it('the people at the table are not strangers', () => {
    const meeting = {
      ...fullMeeting,
      attending: [{ officeId, delegate: 'Bo Deputy' }],
      messages: ['Bo Deputy knows the case'],
    };
    const leaving = leavingBrief(briefParts({ meeting }), 'brief');
    expect(leaving.correspondents).toContain('Bo Deputy');
    expect(leaving.possibleNames).toEqual([]);
  });

  it('persons of another appeal at hand are known as well', () => {
    const person = { ...anAppeal.cases[0]!, id: 'other-person', name: 'Dana Faraway' };
    const other = Appeal.parse({ ...anAppeal, id: 'another-appeal', cases: [person] });
    const parts = {
      ...withPromises(promised({ appealId: other.id, what: 'Visit Dana Faraway' })),
      library: { appeals: [anAppeal, other] },
    };
    const [found] = leavingBrief(parts, 'brief').names.filter(
      (one) => one.person.name === 'Dana Faraway',
    );
    expect(found).toMatchObject({ stands: true, how: null });
  });

  it('a name that is left out stands in no cell, title, head or note', () => {
    const { name } = anAppeal.cases[0]!;
    const meeting = {
      ...fullMeeting,
      title: `On ${name}`,
      place: `House of ${name}`,
      notToSay: [`that ${name} wrote`],
      names: [{ name, how: 'withheld' as const }],
    };
    const parts = {
      ...withPromises(promised({ what: `Look after ${name}` })),
      meeting,
      officials: [anOfficial(anOffice)],
    };
    for (const document of [briefOf(parts), speakingNotesOf(parts)])
      expect(JSON.stringify({ ...document, notes: document.notes })).not.toContain('Prisoner');
  });
});
