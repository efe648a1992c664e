// When the window wants to close, what is typed is handed over first. If it cannot be saved, the
// window stays and the user decides.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { flushDrafts } from '../state/drafts.ts';
import { savedAll, useWorkspace } from '../state/workspace-store.ts';
import { Button } from '../ui/button.tsx';
import { Choices } from '../ui/choices.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { call } from './client.ts';
import { hear } from './hear.ts';

const close = (): void => void call('window.settled', null);

export function Closing() {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
  const saving = useWorkspace((mirror) => mirror.saving);
  const isViewOnly = saving.state === 'notSaved' && saving.error.code === 'vault.viewOnly';
  useEffect(
    () =>
      hear((event) => {
        if (event.type !== 'closing') return;
        flushDrafts();
        savedAll().then(close, () => {
          void call('window.keepOpen', null);
          setAsking(true);
        });
      }),
    [],
  );
  const stay = () => setAsking(false);
  return (
    <Dialog title={t('closing.title')} isOpen={isAsking} onClose={stay}>
      <p>{t(isViewOnly ? 'closing.viewOnly' : 'closing.what')}</p>
      <Choices>
        <Button kind="primary" onPress={stay}>
          {t('closing.stay')}
        </Button>
        <Button kind="danger" onPress={close}>
          {t('closing.leave')}
        </Button>
      </Choices>
    </Dialog>
  );
}
