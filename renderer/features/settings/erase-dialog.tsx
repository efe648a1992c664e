import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/field.tsx';
import { Points } from './points.tsx';
import { Choices } from './section.tsx';
import { startAnew } from './start-anew.ts';
import { TaskDialog } from './task-dialog.tsx';
import { useJob } from './use-job.ts';

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
  return (
    <Dialog title={t('erase.title')} isOpen onClose={onClose}>
      <p>{t('erase.gone')}</p>
      <Points of={[t('erase.goneWork'), t('erase.goneCopies'), t('erase.goneKeys')]} />
      <p>{t('erase.remains')}</p>
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

function TypedWord({ onClose }: Props) {
  const { t } = useTranslation('settings');
  const [typed, setTyped] = useState('');
  const work = useJob();
  const word = t('erase.word');
  return (
    <TaskDialog
      title={t('erase.title')}
      action={t('erase.now')}
      working={t('erase.working')}
      kind="danger"
      work={work}
      isReady={typed.trim().toLowerCase() === word.toLowerCase()}
      onAct={() => work.run(() => call('vault.erase', null).then(startAnew))}
      onClose={onClose}
    >
      <TextField label={t('erase.type', { word })} value={typed} onChange={setTyped} autoFocus />
    </TaskDialog>
  );
}
