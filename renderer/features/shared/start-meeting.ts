import { useCallback } from 'react';
import type { ConcernId } from '#core/appeals/ids.ts';
import { AgendaItemId, MeetingId } from '#core/ids.ts';
import { withItem } from '#core/meetings/agenda.ts';
import type { AgendaItem, Meeting } from '#core/meetings/meeting.ts';
import { newMeeting } from '#core/meetings/new-meeting.ts';
import type { MeetingTemplate } from '#core/meetings/template.ts';
import type { OfficeId } from '#core/officials/office.ts';
import { newId, now } from '../../app/clock.ts';
import { go } from '../../app/place.ts';
import { useAppeal, useCatalog } from '../../state/library.ts';
import { dispatch } from '../../state/workspace-store.ts';

export type MeetingStart = {
  /** The first kind there is, if it is not said. */
  readonly template?: MeetingTemplate;
  readonly officeIds?: readonly OfficeId[];
  readonly concernIds?: readonly ConcernId[];
};

/** Plans a meeting from what is given, with a day still to be fixed, and opens it. */
export function useStartMeeting(): (start: MeetingStart) => void {
  const { id: appealId } = useAppeal();
  const first = useCatalog().meetingTemplates[0];
  return useCallback(
    ({ template = first, officeIds = [], concernIds = [] }) => {
      if (!template) return;
      const fresh = newMeeting({
        id: newId(MeetingId),
        at: now(),
        appealId,
        template,
        language: 'en',
        officeIds,
        on: null,
      });
      const agenda = concernIds.reduce<readonly AgendaItem[]>(
        (items, concernId) => withItem(items, newId(AgendaItemId), { type: 'concern', concernId }),
        [],
      );
      const meeting: Meeting = { ...fresh, agenda: [...agenda] };
      dispatch({ type: 'meetings.create', meeting });
      go({ at: 'meeting', meetingId: meeting.id });
    },
    [appealId, first],
  );
}
