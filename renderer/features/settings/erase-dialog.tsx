import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EraseForm } from '../shared/erase-form.tsx';
import { useJob } from '../shared/use-job.ts';
import { Points } from './points.tsx';

type Props = { readonly onClose: () => void };

/** Two deliberate steps: what will be gone, then a word that is typed. */
export function EraseDialog({ onClose }: Props) {
  const [isSure, setSure] = useState(false);
  return isSure ? (
    <TypedWord onClose={onClose} />
  ) : (
    <Warning onSure={() => setSure(true)} onClose={onClose} />
  );
}

function Warning({ onSure, onClose }: Props & { readonly onSure: () => void }) {
  const { t } = useTranslation('settings');
  const { t: shared } = useTranslation('shared');
  return (
    <Dialog title={t('erase.title')} isOpen onClose={onClose}>
      <p>{t('erase.gone')}</p>
      <Points of={[t('erase.goneWork'), t('erase.goneCopies'), t('erase.goneKeys')]} />
      <p>{shared('erase.limits')}</p>
      <Choices>
        <Button kind="danger" onPress={onSure}>
          {t('erase.goOn')}
        </Button>
        <Button autoFocus onPress={onClose}>
          {t('cancel')}
        </Button>
      </Choices>
    </Dialog>
  );
}

/** Main puts a new page in place of this one when it is done, so what comes is said before. */
function TypedWord({ onClose }: Props) {
  const { t } = useTranslation('settings');
  const work = useJob();
  const isUnderWay = work.isRunning || work.job.state === 'done';
  return (
    <Dialog title={t('erase.title')} isOpen onClose={() => isUnderWay || onClose()}>
      <p>{t('erase.afterwards')}</p>
      <EraseForm work={work} leave={t('cancel')} onLeave={onClose} />
    </Dialog>
  );
}
