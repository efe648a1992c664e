// What was sent is sealed, what came back is noted, and the next letter follows from both.
import { describe, expect, it } from 'vitest';
import type { VersionId } from '#core/ids.ts';
import { fromPlainText, plainText } from '#core/letters/rich-text.ts';
import { OfficeId } from '#core/officials/office.ts';
import { earlierOf } from '#core/register/earlier.ts';
import { chainOf, followUp, holdersSince, whoFollows } from '#core/register/follow-up.ts';
import { seal } from '#core/register/seal.ts';
import { standings, wholeStanding } from '#core/register/standing.ts';
import { Version } from '#core/register/version.ts';
import { bundledLibrary } from '#tests/data/bundled.ts';
import {
  aHeldOffice,
  aLetter,
  anAppeal,
  anOfficial,
  aSender,
  concernIds,
  letterParts,
} from '#tests/support/letters.ts';
import { aReply, aSeal, aSentVersion, versionId } from '#tests/support/register.ts';

const both = ['eu-commissioner', 'eu-del-uz'].map((id) => OfficeId.parse(id));
describe('a letter noted as sent', () => {
  const concern = anAppeal.concerns[0]!;
  const parts = letterParts({
    concernIds: concernIds(concern.id),
    checks: [
      {
        factId: concern.id,
        verdict: 'stillTrue',
        change: '',
        statement: concern.statement,
        on: '2026-11-24',
      },
    ],
    blocks: ['opening', 'concerns', 'reply'],
    replyBy: '2026-12-24',
  });

  it('keeps its words, to whom it went, and how its facts stood', () => {
    const version = seal(parts, aSeal());
    expect(Version.parse(version)).toEqual(version);
    expect(version.paragraphs.join('\n')).toContain('We write to draw your attention');
    expect(version.sending).toMatchObject({
      recipients: [{ officeId: 'eu-commissioner', holder: null }],
      evidence: [{ factId: concern.id, asOf: '2013-11-19', verdict: 'stillTrue' }],
      replyBy: '2026-12-24',
    });
  });

  it('names who held the office then', () => {
    const officials = [aHeldOffice('Example', '2026-11-01')];
    const { sending } = seal(letterParts({}, officials), aSeal());
    expect(sending?.recipients).toMatchObject([{ holder: 'Ms Example' }]);
  });

  it('gives no name that its letter does not give', () => {
    const naming = letterParts({
      opening: fromPlainText('Alice Example came.'),
      names: [{ name: 'Alice Example', how: 'withheld' }],
    });
    const { names, ...sealed } = seal(naming, aSeal());
    expect(JSON.stringify(sealed)).not.toContain('Alice');
    expect(names).toEqual(naming.letter.names);
  });
});

describe('a sent letter', () => {
  const due = aSentVersion();
  const version = {
    ...due,
    sending: {
      ...due.sending,
      replyBy: '2026-12-10',
      recipients: both.map((officeId) => ({ officeId, title: officeId, holder: null })),
    },
  };
  const [one, two] = both;
  const states = (replies: readonly ReturnType<typeof aReply>[], today: string) =>
    standings({ ...version, replies: [...replies] }, today).map(({ state }) => state);

  it('waits until the day a reply was asked for, and is overdue from the next', () => {
    expect(states([], '2026-12-10')).toEqual(['waiting', 'waiting']);
    expect(states([], '2026-12-11')).toEqual(['overdue', 'overdue']);
    expect(standings(version, '2026-12-13')[0]?.daysOverdue).toBe(3);
  });

  it('is never overdue where no day was named', () => {
    expect(wholeStanding(due, '2030-01-01').state).toBe('waiting');
  });

  it('is not answered by an acknowledgement', () => {
    const replies = [aReply({ officeId: one!, kind: 'acknowledged' })];
    expect(states(replies, '2027-01-01')).toEqual(['overdue', 'overdue']);
    expect(standings({ ...version, replies }, '2026-12-01')[0]?.isAcknowledged).toBe(true);
  });

  it('stands with each recipient as that one last answered, and as a whole with the slowest', () => {
    const replies = [
      aReply({ officeId: one!, on: '2026-12-05', kind: 'commitment' }),
      aReply({ officeId: one!, on: '2026-12-01', kind: 'rejection' }),
    ];
    expect(states(replies, '2026-12-11')).toEqual(['commitment', 'overdue']);
    expect(wholeStanding({ ...version, replies }, '2026-12-11').officeId).toBe(two);
  });
});

describe('the holder', () => {
  const sentTo = (holder: string | null) => {
    const version = aSentVersion();
    const [first] = version.sending.recipients;
    return {
      ...version,
      sending: { ...version.sending, recipients: [{ ...first!, holder }] },
    };
  };

  it.each([
    ['same', 'Ms Example', [aHeldOffice('Example', '2026-12-01')]],
    ['stale', 'Ms Example', [aHeldOffice('Example', '2026-11-01')]],
    ['changed', 'Ms Example', [aHeldOffice('Other', '2026-12-01')]],
    ['changed', 'Ms Anna Example', [aHeldOffice('Example', '2026-12-01')]],
    ['changed', null, [aHeldOffice('Other', '2026-12-01')]],
    ['unknown', 'Ms Example', [anOfficial()]],
    ['gone', 'Ms Example', []],
  ] as const)('is %s', (state, then, officials) => {
    expect(holdersSince(sentTo(then), officials).map((since) => since.state)).toEqual([state]);
  });
});

describe('the next letter', () => {
  const library = bundledLibrary();
  const template = (id: string) => library.templates.find((one) => one.id === id)!;
  const start = {
    id: aLetter().id,
    at: '2026-12-20T08:00:00.000Z',
    on: '2026-12-20',
    appeal: anAppeal,
    sender: aSender,
  };

  it('goes to the same offices, speaks of the one before, and asks again', () => {
    const draft = aLetter({ asks: [{ type: 'own', text: 'meet us' }], paper: 'Letter' });
    const version = aSentVersion({ asks: draft.asks });
    const changed = { ...draft, asks: [{ type: 'own' as const, text: 'cut all aid' }] };
    const next = followUp({ ...start, template: template('reminder'), version, draft: changed });
    expect(next).toMatchObject({
      officeIds: ['eu-commissioner'],
      follows: version.id,
      asks: draft.asks,
      paper: 'Letter',
      replyBy: '2027-01-03',
    });
    expect(next.subject).toBe('Reminder: Media freedoms in the region');
    expect(plainText(next.opening)).toContain('24\u00a0November\u00a02026');
  });

  it('thanks for the last reply', () => {
    const version = aSentVersion({
      replies: [aReply({ on: '2026-12-05' }), aReply({ on: '2026-12-01' })],
    });
    const next = followUp({ ...start, template: template('thanks'), version, draft: undefined });
    expect(plainText(next.opening)).toContain('5\u00a0December\u00a02026');
    expect(plainText(next.opening)).not.toContain('[…]');
  });
});

describe('a follow-up of a letter to several', () => {
  const [one, two] = both;
  const sent = aSentVersion();
  const version = (...replies: readonly ReturnType<typeof aReply>[]) => ({
    ...sent,
    replies: [...replies],
    sending: {
      ...sent.sending,
      recipients: both.map((officeId) => ({ officeId, title: officeId, holder: null })),
    },
  });
  const who = (follows: 'reply' | 'silence' | null, of: ReturnType<typeof version>) =>
    whoFollows({ follows }, of, '2026-12-20');

  it('thanks those who have answered, and reminds the others', () => {
    const answered = version(aReply({ officeId: one!, kind: 'commitment' }));
    expect(who('reply', answered)).toEqual([one]);
    expect(who('silence', answered)).toEqual([two]);
    expect(who(null, answered)).toEqual(both);
  });

  it('takes an acknowledgement for no answer', () => {
    const acknowledged = version(aReply({ officeId: one!, kind: 'acknowledged' }));
    expect(who('reply', acknowledged)).toEqual([]);
    expect(who('silence', acknowledged)).toEqual(both);
    expect(earlierOf(acknowledged, both).repliedOn).toBeNull();
  });

  it('speaks of the answers of those it goes to', () => {
    const answers = version(
      aReply({ officeId: one!, on: '2026-12-01' }),
      aReply({ officeId: two!, on: '2026-12-09' }),
    );
    expect(earlierOf(answers, [one!]).repliedOn).toBe('2026-12-01');
  });
});

describe('an exchange', () => {
  const of = (number: number, follows: VersionId | null) =>
    aSentVersion({ id: versionId(number), follows });
  const versions = [of(1, null), of(2, versionId(1)), of(3, versionId(2)), of(4, null)];

  it('is found whole from any of its letters', () => {
    for (const version of versions.slice(0, 3))
      expect(chainOf(version, { versions }).map(({ id }) => id)).toEqual([1, 2, 3].map(versionId));
    expect(chainOf(versions[3]!, { versions })).toEqual([versions[3]]);
  });

  it('ends, even where letters follow each other in a circle', () => {
    const circle = [of(1, versionId(2)), of(2, versionId(1))];
    expect(chainOf(circle[0]!, { versions: circle })).toHaveLength(2);
  });
});
