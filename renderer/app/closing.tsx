// When the window wants to close, what is typed is handed over first. If it cannot be saved, the
// window stays and the user decides.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { flushDrafts } from '../state/drafts.ts';
import { savedAll } from '../state/workspace-store.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { call } from './client.ts';
import { hear } from './hear.ts';
import styles from './opening.module.css';

const close = (): void => void call('window.settled', null);

export function Closing() {
  const { t } = useTranslation();
  const [isAsking, setAsking] = useState(false);
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
      <p>{t('closing.what')}</p>
      <div className={styles.choices}>
        <Button kind="primary" onPress={stay}>
          {t('closing.stay')}
        </Button>
        <Button kind="danger" onPress={close}>
          {t('closing.leave')}
        </Button>
      </div>
    </Dialog>
  );
}
