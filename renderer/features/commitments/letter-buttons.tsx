import { useTranslation } from 'react-i18next';
import type { Commitment } from '#core/commitments/commitment.ts';
import { LetterId } from '#core/ids.ts';
import type { Letter } from '#core/letters/letter.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import {
  type AfterMeeting,
  canRemind,
  reminderOf,
  thanksAfter,
} from '#core/register/after-meeting.ts';
import type { Workspace } from '#core/workspace/workspace.ts';
import { newId, now, today } from '../../app/clock.ts';
import { go } from '../../app/place.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { useAppeal } from '../../state/library.ts';
import { useOfficials, useTemplates } from '../../state/select/letters.ts';
import { dispatch, useWorkspace } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';

type Props = {
  /** A meeting that was held, to thank for. */
  readonly meeting?: Meeting;
  /** What may be thanked for, or reminded of. */
  readonly commitments: readonly Commitment[];
};

/**
 * Buttons that write what follows from a meeting, and open it: thanks, and a reminder of what is open.
 * Each is there only where its letter has something to say.
 */
export function LetterButtons({ meeting, commitments }: Props) {
  const { t } = useTranslation('commitments');
  const thanks = useWriting('meeting');
  const reminder = useWriting('commitment');
  const ids = new Set(commitments.map(({ id }) => id));
  /** As they are once everything typed is in them. */
  const these = (workspace: Workspace) =>
    workspace.commitments.commitments.filter(({ id }) => ids.has(id));
  return (
    <>
      {thanks && meeting?.status === 'held' && meeting.attending.length > 0 ? (
        <Button
          onPress={() =>
            thanks((start, workspace) => {
              const held = workspace.meetings.meetings.find(({ id }) => id === meeting.id);
              return thanksAfter(held ?? meeting, these(workspace), start);
            })
          }
        >
          {t('letters.thanks')}
        </Button>
      ) : null}
      {reminder && commitments.some(canRemind) ? (
        <Button
          onPress={() =>
            reminder((start, workspace) => {
              const { meetings } = workspace.meetings;
              const { holders } = workspace.officials;
              return reminderOf(these(workspace), { ...start, meetings, holders });
            })
          }
        >
          {t('letters.reminder')}
        </Button>
      ) : null}
    </>
  );
}

type Write = (start: AfterMeeting, workspace: Workspace) => Letter;

/**
 * Adds the letter that `write` makes and opens it; the user's own kind goes before the bundled one.
 * `null`: there is no such kind.
 */
function useWriting(follows: 'meeting' | 'commitment'): ((write: Write) => void) | null {
  const appeal = useAppeal();
  const officials = useOfficials();
  const template = useTemplates().findLast((one) => one.follows === follows);
  if (!template) return null;
  return (write) => {
    flushDrafts();
    const { workspace } = useWorkspace.getState();
    const { sender } = workspace.settings;
    const id = newId(LetterId);
    const start = { id, at: now(), on: today(), appeal, template, sender, officials };
    dispatch({ type: 'letters.create', letter: write(start, workspace) });
    go({ at: 'letter', letterId: id });
  };
}
