import { AgendaItemId, MeetingId } from '#core/ids.ts';
import { withItem } from '#core/meetings/agenda.ts';
import type { AgendaItem } from '#core/meetings/meeting.ts';
import { newMeeting } from '#core/meetings/new-meeting.ts';
import { newId, now } from '../../../app/clock.ts';
import { go } from '../../../app/place.ts';
import { useAppeal } from '../../../state/library.ts';
import { dispatch } from '../../../state/workspace-store.ts';
import type { PackWish } from './pack-wish.ts';

/** How many concerns the wish takes in, and what makes the meeting of it and opens its papers. */
export function useMakePack(wish: PackWish) {
  const appeal = useAppeal();
  const within = appeal.concerns.filter(
    ({ themeId, countries }) =>
      wish.themeIds.includes(themeId) && countries.some((code) => wish.countries.includes(code)),
  );
  const make = () => {
    const fresh = newMeeting({
      ...wish,
      id: newId(MeetingId),
      at: now(),
      appealId: appeal.id,
      language: 'en',
    });
    const agenda = within
      .slice(0, 3)
      .reduce<readonly AgendaItem[]>(
        (items, { id }) => withItem(items, newId(AgendaItemId), { type: 'concern', concernId: id }),
        [],
      );
    dispatch({
      type: 'meetings.create',
      meeting: { ...fresh, minutes: wish.minutes, agenda: [...agenda] },
    });
    go({ at: 'pack', meetingId: fresh.id });
  };
  return { concerns: within.length, make };
}
