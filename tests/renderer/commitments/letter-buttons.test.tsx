import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Commitment } from '#core/commitments/commitment.ts';
import { plainText } from '#core/letters/rich-text.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { LetterButtons } from '#renderer/features/commitments/letter-buttons.tsx';
import { aCommitment, aMeeting } from '#tests/support/meetings.ts';
import { here, library, show } from '../support.tsx';

const [{ id: officeId }] = library.offices as [(typeof library.offices)[number]];
const held = aMeeting({ status: 'held', attending: [{ officeId, delegate: '' }] });
const promise = aCommitment({ officeId, what: 'send a written update' });

const shown = (meeting: Meeting, commitments: readonly Commitment[]) =>
  show(<LetterButtons meeting={meeting} commitments={commitments} />, {
    workspace: {
      meetings: { meetings: [meeting], answers: [] },
      commitments: { commitments: [...commitments] },
    },
  });

test.each(['Write a thank-you letter', 'Write a reminder'])(
  '‘%s’ writes one with what was said, and opens it',
  async (name) => {
    const { user, stored } = await shown(held, [promise]);
    await user.click(screen.getByRole('button', { name }));
    const [letter] = stored().letters.letters;
    expect(here()).toEqual({ at: 'letter', letterId: letter?.id });
    expect(letter).toMatchObject({ officeIds: [officeId], meetingId: held.id });
    expect(plainText(letter!.opening)).toContain('send a written update (agreed, by');
  },
);

test('there is no thanks for what was not held, nor a reminder of what is not open', async () => {
  const closing = { on: '2026-12-09', outcome: 'implemented', impact: 'minor', words: '' } as const;
  await shown({ ...held, status: 'planned' }, [{ ...promise, closing }]);
  expect(screen.queryByRole('button')).toBeNull();
});
