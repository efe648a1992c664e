import type { Appeal } from '#core/appeals/appeal.ts';
import { leaveBehind, lettersToLeave } from '#core/briefs/leave-behind.ts';
import { LetterId, type MeetingId } from '#core/ids.ts';
import type { Letter } from '#core/letters/letter.ts';
import type { LetterTemplate } from '#core/letters/template.ts';
import { newId, now, today } from '../../../app/clock.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { useAppeal } from '../../../state/library.ts';
import { useLetters, useTemplates } from '../../../state/select/letters.ts';
import { dispatch, useWorkspace } from '../../../state/workspace-store.ts';
import { meetingNow } from '../revise.ts';

/** The letters that a meeting leaves behind, and how one is made where there is none yet. */
export function useLeaveBehind(id: MeetingId): {
  readonly letters: readonly Letter[];
  /** The letter made from the meeting as it is stored; `null`: the meeting is gone. */
  readonly make: () => LetterId | null;
} {
  const appeal = useAppeal();
  const templates = useTemplates();
  const letters = lettersToLeave(useLetters(), templates, id);
  return { letters, make: () => make(id, appeal, templates) };
}

function make(
  id: MeetingId,
  appeal: Appeal,
  [template]: readonly LetterTemplate[],
): LetterId | null {
  flushDrafts();
  const meeting = meetingNow(id);
  if (!meeting || !template) return null;
  const letter = leaveBehind({
    id: newId(LetterId),
    at: now(),
    today: today(),
    appeal,
    template,
    meeting,
    sender: useWorkspace.getState().workspace.settings.sender,
  });
  dispatch({ type: 'letters.create', letter });
  return letter.id;
}
