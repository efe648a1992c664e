// After the meeting: what was said is read, set right, and becomes commitments.
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { AskId } from '#core/appeals/ids.ts';
import type { Commitment } from '#core/commitments/commitment.ts';
import { StatementId } from '#core/ids.ts';
import type { Meeting, Statement } from '#core/meetings/meeting.ts';
import { OfficeId } from '#core/officials/office.ts';
import { MinutesSection } from '#renderer/features/commitments/minutes-section.tsx';
import { useMeeting } from '#renderer/state/select/meetings.ts';
import { aMeeting, anItem } from '#tests/support/meetings.ts';
import { appeal, here, show } from '../support.tsx';

const officeId = OfficeId.parse('eu-del-uz');
const ask = appeal.asks.find(({ concernIds }) => concernIds.length > 0)!;
const item = anItem(1, { type: 'ask', ask: { type: 'library', askId: AskId.parse(ask.id) } });
const said = (fields: Partial<Statement> = {}): Statement => ({
  id: StatementId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000301'),
  at: '2026-12-01T10:10:00.000Z',
  officeId,
  speaker: 'A. Person',
  how: 'paraphrase',
  words: 'They will write to the ministry',
  itemId: item.id,
  ...fields,
});

const held = (fields: Partial<Meeting> = {}): Meeting =>
  aMeeting({
    appealId: appeal.id,
    status: 'held',
    attending: [{ officeId, delegate: 'A. Person' }],
    agenda: [item],
    ...fields,
  });

function Section({ of }: { readonly of: Meeting }) {
  const meeting = useMeeting(of.id);
  return meeting ? <MinutesSection meeting={meeting} /> : null;
}

async function open(meeting: Meeting, commitments: readonly Commitment[] = []) {
  const bench = await show(<Section of={meeting} />, {
    workspace: {
      meetings: { meetings: [meeting], answers: [] },
      commitments: { commitments: [...commitments] },
    },
  });
  return {
    ...bench,
    meeting: () => bench.stored().meetings.meetings[0]!,
    commitments: () => bench.stored().commitments.commitments,
  };
}

describe('what was said', () => {
  it('becomes a commitment in one step, with who, when and which ask', async () => {
    const { user, commitments } = await open(held({ statements: [said()] }));
    screen.getByRole('button', { name: 'Make it a commitment' }).focus();
    await user.keyboard('{Enter}{ArrowDown}{ArrowDown}{Enter}');
    expect(commitments()).toMatchObject([
      {
        what: 'They will write to the ministry',
        officeId,
        speaker: 'A. Person',
        on: '2026-12-01',
        grade: 'willCheck',
        ask: { type: 'library', askId: ask.id },
        concernIds: ask.concernIds,
      },
    ]);
    const link = screen.getByRole('link', { name: 'Commitment: Will check' });
    await waitFor(() => expect(document.activeElement).toBe(link));
    await user.keyboard('{Enter}');
    expect(here()).toEqual({ at: 'commitment', commitmentId: commitments()[0]?.id });
  });

  it('by one of our own people makes no commitment', async () => {
    await open(held({ statements: [said({ officeId: null, speaker: 'Maria Example' })] }));
    expect(screen.getByText(/Maria Example \(us\)/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Make it a commitment' })).toBeNull();
  });

  it('is set right by keys alone', async () => {
    const { user, meeting } = await open(held({ statements: [said()] }));
    screen.getByRole('button', { name: /^Edit: / }).focus();
    await user.keyboard('{Enter}');
    const words = screen.getByRole('textbox', { name: 'Words' });
    expect(document.activeElement).toBe(words);
    await user.keyboard('{Control>}{End}{/Control} on Monday');
    await user.tab(); // who
    await user.tab(); // how
    await user.keyboard('{ArrowLeft}');
    screen.getByRole('button', { name: 'Done' }).focus();
    await user.keyboard('{Enter}');
    expect(meeting().statements).toMatchObject([
      { words: 'They will write to the ministry on Monday', how: 'verbatim' },
    ]);
    expect(screen.getByText('“They will write to the ministry on Monday”')).toBeTruthy();
  });

  it('can be added afterwards and removed again', async () => {
    const { user, meeting } = await open(held());
    await user.click(screen.getByRole('button', { name: 'Add what was said' }));
    await user.type(screen.getByRole('textbox', { name: 'Words' }), 'One more thing');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    expect(meeting().statements).toMatchObject([{ words: 'One more thing', officeId }]);
    await user.click(screen.getByRole('button', { name: 'Remove: One more thing' }));
    expect(meeting().statements).toEqual([]);
  });
});

describe('the agenda', () => {
  it('says what was raised, and when; what was forgotten is ticked now, without a time', async () => {
    const at = '2026-12-01T10:05:00.000Z';
    const [startedAt, endedAt] = ['2026-12-01T10:00:00.000Z', '2026-12-01T10:30:00.000Z'];
    const other = anItem(2, { type: 'words', text: 'The visa ban' });
    const raised = [{ itemId: item.id, at }];
    const { user, meeting } = await open(
      held({ agenda: [item, other], startedAt, endedAt, raised }),
    );
    const rows = within(screen.getByRole('region', { name: 'Raised' }));
    expect(rows.getByRole('checkbox', { name: /raised \d\d:\d\d/, checked: true })).toBeTruthy();
    await user.click(rows.getByRole('checkbox', { name: 'The visa ban', checked: false }));
    expect(meeting().raised.map(({ itemId }) => itemId)).toEqual([item.id, other.id]);
    expect(rows.getByRole('checkbox', { name: 'The visa ban', checked: true })).toBeTruthy();
  });

  it('offers to keep silence on a raised ask as an answer of its own', async () => {
    const raised = [{ itemId: item.id, at: '2026-12-01T10:05:00.000Z' }];
    const { user, commitments } = await open(held({ raised }));
    await user.click(screen.getByRole('button', { name: 'Note as no answer' }));
    expect(commitments()).toMatchObject([{ grade: 'noAnswer', what: ask.text, officeId }]);
    expect(screen.queryByRole('button', { name: 'Note as no answer' })).toBeNull();
    expect(screen.getByRole('link', { name: ask.text })).toBeTruthy();
  });
});

it('a meeting that was held leads in one step to its thanks', async () => {
  const { user, stored } = await open(held());
  await user.click(screen.getByRole('button', { name: 'Write a thank-you letter' }));
  const [letter] = stored().letters.letters;
  expect(letter).toMatchObject({ meetingId: held().id, officeIds: [officeId] });
});
