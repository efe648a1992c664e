import { MailPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { go } from '../../../app/place.ts';
import { Button } from '../../../ui/button.tsx';
import { useLeaveBehind } from './use-leave-behind.ts';

type Props = { readonly meeting: Meeting; readonly isComplete: boolean };

/** Opens the letter to leave behind; where there is none yet, it is made from the meeting first. */
export function LeaveBehindButton({ meeting: { id }, isComplete }: Props) {
  const { t } = useTranslation('pack');
  const { letters, make } = useLeaveBehind(id);
  const last = letters.at(-1);
  const open = () => {
    const letterId = last?.id ?? make();
    if (letterId) go({ at: 'letter', letterId });
  };
  return (
    <Button isDisabled={!last && !isComplete} onPress={open}>
      <MailPlus aria-hidden size={16} />
      {t(last ? 'toLeaveBehind' : 'leaveBehind')}
    </Button>
  );
}
