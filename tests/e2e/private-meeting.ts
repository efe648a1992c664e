// A meeting, an answer and a commitment in which every field that holds a user's words holds a word
// of its own (private-words.ts).
import { randomUUID } from 'node:crypto';
import type { AppealId } from '#core/appeals/ids.ts';
import { Command } from '#core/workspace/command.ts';
import { aCommitment, aMeeting } from '#tests/support/meetings.ts';
import type { PrivateWords } from './private-words.ts';

export const PRIVATE_MEETING = '8f0e4c1a-9f6e-4c0b-8f2e-1234567890ac';

// Any moment will do.
const AT = '2026-12-01T10:05:00.000Z';

/** As commands in the order they are to be made. */
export function privateMeeting(
  { word }: PrivateWords,
  officeId: string,
  appealId: AppealId,
): readonly Command[] {
  const answerId = randomUUID();
  const itemId = randomUUID();
  const ask = { type: 'own', text: word('meeting.ask') };
  const meeting = {
    ...aMeeting(),
    id: PRIVATE_MEETING,
    appealId,
    title: word('meeting.title'),
    place: word('meeting.place'),
    neutralName: word('meeting.neutralName'),
    attending: [{ officeId, delegate: word('meeting.delegate') }],
    participants: [{ name: word('meeting.participant'), role: word('meeting.role') }],
    aim: word('meeting.aim'),
    messages: [word('meeting.message')],
    agenda: [
      { id: itemId, about: { type: 'words', text: word('meeting.item') }, minutes: null },
      { id: randomUUID(), about: { type: 'ask', ask }, minutes: 5 },
    ],
    answerIds: [answerId],
    notToSay: [word('meeting.notToSay')],
    names: [{ name: word('meeting.name'), how: 'withheld' }],
    owner: word('meeting.owner'),
    raised: [{ itemId, at: AT }],
    statements: [
      {
        id: randomUUID(),
        at: AT,
        officeId,
        speaker: word('statement.speaker'),
        how: 'verbatim',
        words: word('statement.words'),
        itemId,
      },
    ],
  };
  const answer = {
    id: answerId,
    appealId,
    countries: [],
    stance: 'rebut',
    claim: word('answer.claim'),
    reply: word('answer.reply'),
    concernIds: [],
    source: word('answer.source'),
  };
  const commitment = {
    ...aCommitment(),
    appealId,
    meetingId: PRIVATE_MEETING,
    officeId,
    speaker: word('commitment.speaker'),
    what: word('commitment.what'),
    ask: { type: 'own', text: word('commitment.ask') },
    evidence: [word('commitment.evidence')],
    progress: [
      { id: randomUUID(), on: '2026-12-20', state: 'ongoing', words: word('commitment.progress') },
    ],
    closing: {
      on: '2027-01-20',
      outcome: 'implemented',
      impact: 'minor',
      words: word('commitment.closing'),
    },
  };
  return [
    { type: 'meetings.create', meeting },
    { type: 'meetings.addAnswer', answer },
    { type: 'commitments.add', commitment },
  ].map((command) => Command.parse(command));
}
