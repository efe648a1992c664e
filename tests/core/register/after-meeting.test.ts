// Letters after a meeting say what was said in it, as it was noted, and no more.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Grade, isPromise } from '#core/commitments/grade.ts';
import { CommitmentId, LetterId, MeetingId } from '#core/ids.ts';
import { assemble } from '#core/letters/assemble.ts';
import { paragraphsOf } from '#core/letters/leaving.ts';
import type { Letter } from '#core/letters/letter.ts';
import { blockingParts } from '#core/letters/missing-parts.ts';
import { plainText } from '#core/letters/rich-text.ts';
import { plainSpaces } from '#core/letters/typography.ts';
import { OfficeId } from '#core/officials/office.ts';
import type { ConfirmedHolder } from '#core/officials/official.ts';
import { canRemind, reminderOf, thanksAfter } from '#core/register/after-meeting.ts';
import { untilWords } from '#core/register/promise-words.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import {
  aHeldOffice,
  anAmbassador,
  anAppeal,
  anOfficial,
  aSender,
} from '#tests/support/letters.ts';
import { aCommitment, aMeeting } from '#tests/support/meetings.ts';

const kind = (follows: 'meeting' | 'commitment') =>
  bundledLibrary().templates.find((one) => one.follows === follows)!;
const officials = [anOfficial(), anOfficial(anAmbassador)];
const start = {
  id: LetterId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f10'),
  at: '2026-12-10T09:00:00.000Z',
  on: '2026-12-10',
  appeal: anAppeal,
  sender: aSender,
  officials,
};
const held = aMeeting({ status: 'held' });
const both = ['eu-commissioner', 'eu-del-uz'].map((id) => OfficeId.parse(id));
const [commissioner, ambassador] = both as [OfficeId, OfficeId];

const thanks = (
  commitments: readonly ReturnType<typeof aCommitment>[],
  meeting = held,
  isIn?: (grade: Grade) => boolean,
) => thanksAfter(meeting, commitments, { ...start, template: kind('meeting') }, isIn);
const reminder = (
  commitments: readonly ReturnType<typeof aCommitment>[],
  holders: readonly ConfirmedHolder[] = [],
  meetings = [held],
) => reminderOf(commitments, { ...start, template: kind('commitment'), meetings, holders });

const lines = (letter: Letter): readonly string[] =>
  plainSpaces(plainText(letter.opening)).split('\n');
const wholeText = (letter: Letter): string =>
  paragraphsOf(assemble({ letter, library: { appeals: [anAppeal] }, officials })).join('\n');

describe('thanks for a meeting', () => {
  it('go to the offices that came, in the language of the meeting, and name its day', () => {
    const letter = thanks([], aMeeting({ status: 'held', language: 'fr', paper: 'Letter' }));
    expect(letter).toMatchObject({
      officeIds: [commissioner],
      meetingId: held.id,
      language: 'fr',
      paper: 'Letter',
      sender: aSender,
    });
    expect(plainSpaces(letter.subject)).toBe('Notre entretien du 1er décembre 2026');
    expect(lines(letter)).toHaveLength(1);
    expect(blockingParts({ letter, library: { appeals: [anAppeal] }, officials })).toEqual([]);
  });

  it('do not claim that the holder of the office was there: a delegate may have come', () => {
    const attending = [{ officeId: commissioner, delegate: 'Bo Deputy' }];
    const [en] = lines(thanks([], aMeeting({ status: 'held', attending })));
    expect(en).toBe('Thank you for our meeting on 1 December 2026 and for the time given to us.');
    const [fr] = lines(thanks([], aMeeting({ status: 'held', attending, language: 'fr' })));
    expect(fr).not.toMatch(/vous nous avez/u);
  });

  it('put what was agreed in writing, with how and until when', () => {
    const letter = thanks([
      aCommitment({ what: 'send a written update.' }),
      aCommitment({ what: 'We will ask.', how: 'verbatim', grade: 'partly', due: null }),
      aCommitment({ what: 'look into the case', grade: 'willCheck', due: '2027-01-15' }),
    ]);
    expect(lines(letter).slice(2)).toEqual([
      'send a written update (agreed, by the end of January 2027).',
      '“We will ask.” (agreed in part).',
      'look into the case (to be looked into, by 15 January 2027).',
    ]);
  });

  it('hold nothing that was not promised, or was said elsewhere, unless that is chosen', () => {
    const all = Grade.options.map((grade) => aCommitment({ grade, what: `answer: ${grade}` }));
    const elsewhere = aCommitment({ meetingId: null, what: 'elsewhere' });
    expect(
      lines(thanks([...all, elsewhere]))
        .slice(2)
        .join(),
    ).toMatch(/accepted.*partly.*willCheck/);
    expect(wholeText(thanks([...all, elsewhere]))).not.toMatch(/refused|elsewhere|: noted/);
    expect(wholeText(thanks(all, held, () => true))).toContain('answer: refused (declined, by');
  });

  it('say whose word it was where several offices came', () => {
    const attending = both.map((officeId) => ({ officeId, delegate: '' }));
    const letter = thanks(
      [aCommitment({ what: 'send it', due: null })],
      aMeeting({ status: 'held', attending }),
    );
    expect(lines(letter)[2]).toBe('European Commissioner for Partnerships: send it (agreed).');
  });

  it('say whose word it was where it is of an office that the letter does not go to', () => {
    const promise = aCommitment({ officeId: ambassador, what: 'send it', due: null });
    expect(lines(thanks([promise]))[2]).toBe(`${anAmbassador.title.en}: send it (agreed).`);
  });

  it('withhold the names that the meeting withholds', () => {
    const names = [{ name: 'Aziza Example', how: 'withheld' as const }];
    const letter = thanks(
      [aCommitment({ what: 'visit Aziza Example in prison' })],
      aMeeting({ status: 'held', names }),
    );
    expect(wholeText(letter)).not.toContain('Aziza');
  });
});

describe('a reminder', () => {
  it('says when, where, by whom, what, until when, and asks once more', () => {
    const ask = { type: 'library' as const, askId: anAppeal.asks[0]!.id };
    const said = { speaker: 'Ms Example', ask };
    const letter = reminder([
      aCommitment({ ...said, what: 'We will ask for it.', how: 'verbatim', due: '2027-02' }),
      aCommitment({ ...said, what: 'write to the court', due: '2027-01-10' }),
    ]);
    expect(lines(letter).slice(2)).toEqual([
      'On 1 December 2026, at our meeting, Ms Example, in substance: write to the court (agreed, by 10 January 2027).',
      'On 1 December 2026, at our meeting, Ms Example: “We will ask for it.” (agreed, by the end of February 2027).',
    ]);
    expect(letter).toMatchObject({ asks: [ask], meetingId: held.id, replyBy: '2026-12-24' });
    expect(plainSpaces(letter.subject)).toBe('Reminder: our meeting of 1 December 2026');
  });

  it('does not say “at our meeting” of what was said on another day, or elsewhere', () => {
    const later = aCommitment({ on: '2026-12-05' });
    expect(lines(reminder([later]))[2]).toMatch(/^On 5 December 2026, your office, in substance:/);
    const elsewhere = reminder([aCommitment({ meetingId: null })]);
    expect(wholeText(elsewhere)).not.toMatch(/at our meeting/);
    expect(elsewhere).toMatchObject({ meetingId: null, subject: 'Reminder' });
  });

  it('withholds what the letter or the meeting hid that a promise came from, be it gone', () => {
    const names = [{ name: 'Aziza Example', how: 'withheld' as const }];
    const letter = reminder([aCommitment({ meetingId: null, what: 'free Aziza Example', names })]);
    expect(letter.names).toEqual(names);
    expect(wholeText(letter)).not.toContain('Aziza');
  });

  it('of two meetings withholds a name that either of them withholds', () => {
    const name = 'Aziza Example';
    const id = MeetingId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000199');
    const first = aMeeting({ status: 'held', names: [{ name, how: 'initials' }] });
    const second = aMeeting({ id, status: 'held', names: [{ name, how: 'withheld' }] });
    const letter = reminder(
      [
        aCommitment({ what: `visit ${name}` }),
        aCommitment({ meetingId: id, what: `free ${name}` }),
      ],
      [],
      [first, second],
    );
    expect(letter.names).toEqual([{ name, how: 'withheld' }]);
    expect(wholeText(letter)).not.toMatch(/Aziza|A\.\sE\./u);
  });

  it('quotes only what was noted word for word', () => {
    fc.assert(
      fc.property(fc.constantFrom('verbatim' as const, 'paraphrase' as const), (how) => {
        const [, , line] = lines(reminder([aCommitment({ how, what: 'do it' })]));
        expect(line?.includes('“do it”')).toBe(how === 'verbatim');
        expect(line?.includes('in substance')).toBe(how === 'paraphrase');
      }),
    );
  });

  it('is of what was promised and is open', () => {
    const closing = {
      on: '2026-12-09',
      outcome: 'implemented',
      impact: 'minor',
      words: '',
    } as const;
    expect(canRemind(aCommitment({ closing }))).toBe(false);
    for (const grade of Grade.options)
      expect(canRemind(aCommitment({ grade }))).toBe(isPromise(grade));
    const letter = reminder([
      aCommitment({ what: 'done', closing }),
      aCommitment({ what: 'open' }),
    ]);
    expect(lines(letter).slice(2)).toHaveLength(1);
  });

  it('says that the speaker held the office then only where the user has confirmed both holders', () => {
    const holder = (name: string) => aHeldOffice(name).confirmed!;
    const [before, now] = [holder('Ann Before'), holder('Ben Now')];
    const line = (speaker: string, holders: readonly ConfirmedHolder[]) =>
      lines(reminder([aCommitment({ speaker, how: 'verbatim' })], holders))[2];
    expect(line('Ms Ann Before', [before, now])).toContain('Ms Ann Before (then in this office):');
    expect(line('Before', [before, now])).toContain('Before (then in this office):');
    expect(line('Ben Now', [before, now])).not.toContain('then in');
    expect(line('Ann Before', [now])).not.toContain('then in');
    expect(line('A Deputy', [before, now])).not.toContain('then in');
    expect(line('Ann Before', [before])).not.toContain('then in');
  });

  it('tells each of several offices of its own alone', () => {
    const ask = (text: string) => ({ type: 'own' as const, text });
    const letter = reminder([
      aCommitment({ what: 'publish it', ask: ask('publish the report') }),
      aCommitment({ officeId: ambassador, what: 'visit them', ask: ask('visit the prison') }),
    ]);
    expect(letter).toMatchObject({ delivery: 'apart', officeIds: both });
    const [one, two] = letter.ownParts;
    expect(plainText(one!.paragraph)).toContain('publish it');
    expect(plainText(one!.paragraph)).not.toContain('visit');
    expect([one!.askIndexes, two!.askIndexes]).toEqual([[0], [1]]);
    expect(lines(letter)).toHaveLength(1);
  });

  it('of several meetings names none as the one, and withholds what any of them does', () => {
    const other = aMeeting({
      id: MeetingId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000102'),
      on: '2026-11-02',
      names: [{ name: 'Aziza Example', how: 'withheld' }],
    });
    const id = CommitmentId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000202');
    const second = aCommitment({ id, meetingId: other.id, on: '2026-11-02' });
    const letter = reminder(
      [aCommitment({ what: 'see Aziza Example' }), second],
      [],
      [held, other],
    );
    expect(letter).toMatchObject({ meetingId: null, subject: 'Reminder' });
    expect(wholeText(letter)).not.toContain('Aziza');
  });
});

describe('until when', () => {
  it.each([
    [
      '2027-01-15',
      'by 15 January 2027',
      'd’ici au 15 janvier 2027',
      'не позднее 15 января 2027 г.',
    ],
    [
      '2027-01',
      'by the end of January 2027',
      'd’ici à fin janvier 2027',
      'до конца января 2027 г.',
    ],
    ['2027', 'by the end of 2027', 'd’ici à fin 2027', 'до конца 2027 г.'],
    [
      '2026-12/2027-01-15',
      'by 15 January 2027',
      'd’ici au 15 janvier 2027',
      'не позднее 15 января 2027 г.',
    ],
    [
      '2027~',
      'by the end of 2027 or thereabouts',
      'd’ici à fin 2027 environ',
      'ориентировочно до конца 2027 г.',
    ],
    ['2026-12/..', null, null, null],
    [null, null, null, null],
  ])('%s is said as precisely as it was', (due, ...said) => {
    const words = (['en', 'fr', 'ru'] as const).map((language) => untilWords(due, language));
    expect(words.map((one) => one && plainSpaces(one))).toEqual(said);
  });
});
