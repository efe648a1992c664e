import { leaveBehind } from '#core/briefs/leave-behind.ts';
import { LetterId } from '#core/ids.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { newId, now, today } from '../../../app/clock.ts';
import { go } from '../../../app/place.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { useAppeal } from '../../../state/library.ts';
import { useTemplates } from '../../../state/select/letters.ts';
import { dispatch, useWorkspace } from '../../../state/workspace-store.ts';
import { meetingNow } from '../revise.ts';

/** Makes the letter to leave behind from the meeting as it is stored, and opens it. */
export function useLeaveBehind({ id }: Meeting): () => void {
  const appeal = useAppeal();
  const [template] = useTemplates();
  return () => {
    flushDrafts();
    const meeting = meetingNow(id);
    if (!meeting || !template) return;
    const { sender } = useWorkspace.getState().workspace.settings;
    const letter = leaveBehind({
      id: newId(LetterId),
      at: now(),
      today: today(),
      appeal,
      template,
      meeting,
      sender,
    });
    dispatch({ type: 'letters.create', letter });
    go({ at: 'letter', letterId: letter.id });
  };
}
