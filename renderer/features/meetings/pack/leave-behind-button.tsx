import { MailPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Appeal } from '#core/appeals/appeal.ts';
import { leaveBehind, lettersToLeave } from '#core/briefs/leave-behind.ts';
import { LetterId, type MeetingId } from '#core/ids.ts';
import type { LetterTemplate } from '#core/letters/template.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { newId, now, today } from '../../../app/clock.ts';
import { go } from '../../../app/place.ts';
import { flushDrafts } from '../../../state/drafts.ts';
import { useAppeal } from '../../../state/library.ts';
import { useLetters, useTemplates } from '../../../state/select/letters.ts';
import { dispatch, useWorkspace } from '../../../state/workspace-store.ts';
import { Button } from '../../../ui/button.tsx';
import { meetingNow } from '../revise.ts';

type Props = { readonly meeting: Meeting; readonly isComplete: boolean };

/** Opens the letter to leave behind; where there is none yet, it is made from the meeting first. */
export function LeaveBehindButton({ meeting: { id }, isComplete }: Props) {
  const { t } = useTranslation('pack');
  const appeal = useAppeal();
  const templates = useTemplates();
  const last = lettersToLeave(useLetters(), templates, id).at(-1);
  const open = () => {
    const letterId = last?.id ?? make(id, appeal, templates);
    if (letterId) go({ at: 'letter', letterId });
  };
  return (
    <Button isDisabled={!last && !isComplete} onPress={open}>
      <MailPlus aria-hidden size={16} />
      {t(last ? 'toLeaveBehind' : 'leaveBehind')}
    </Button>
  );
}

/** Makes it from the meeting as it is stored. */
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
