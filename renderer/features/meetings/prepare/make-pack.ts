import { withDraftMessages } from '#core/briefs/draft-messages.ts';
import { AgendaItemId, MeetingId } from '#core/ids.ts';
import { recipientsOf } from '#core/letters/chosen.ts';
import { concernsWithin, packMeeting } from '#core/meetings/pack-meeting.ts';
import { newId, now } from '../../../app/clock.ts';
import { go } from '../../../app/place.ts';
import { useAppeal } from '../../../state/library.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { useAnswers } from '../../../state/select/meetings.ts';
import { dispatch } from '../../../state/workspace-store.ts';
import type { PackWish } from './pack-wish.ts';

/** How many concerns the wish takes in, and what makes the meeting of it and opens its papers. */
export function useMakePack(wish: PackWish): {
  readonly concerns: number;
  readonly make: () => void;
} {
  const appeal = useAppeal();
  const officials = useOfficials();
  const answers = useAnswers().filter(({ appealId }) => appealId === appeal.id);
  const make = () => {
    const chosen = recipientsOf({ officeIds: [...wish.officeIds] }, officials);
    const plan = packMeeting({
      ...wish,
      id: newId(MeetingId),
      at: now(),
      appeal,
      language: 'en',
      offices: chosen.map(({ office }) => office),
      answers,
      itemId: () => newId(AgendaItemId),
    });
    const meeting = withDraftMessages(plan, appeal);
    dispatch({ type: 'meetings.create', meeting });
    go({ at: 'pack', meetingId: meeting.id });
  };
  return { concerns: concernsWithin(appeal, wish).length, make };
}
