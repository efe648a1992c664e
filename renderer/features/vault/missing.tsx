import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Notice } from '../../ui/tag.tsx';
import { Path, VaultPanel } from './vault-panel.tsx';

type Props = {
  readonly path: string;
  readonly onAgain: () => void;
  readonly onRestore: () => void;
  readonly onCreate: () => void;
};

/** A vault was opened here before and is gone: never taken for a first run. */
export function Missing({ path, onAgain, onRestore, onCreate }: Props) {
  const { t } = useTranslation('vault');
  const [isAsking, setAsking] = useState(false);
  return (
    <VaultPanel title={t('missing.title')}>
      <div role="alert">
        <p>{t('missing.what')}</p>
      </div>
      <Path>{path}</Path>
      <p>{t('missing.next')}</p>
      <Choices>
        <Button kind="primary" onPress={onAgain}>
          {t('again')}
        </Button>
        <Button onPress={onRestore}>{t('restore.offer')}</Button>
        <Button kind="quiet" aria-expanded={isAsking} onPress={() => setAsking(!isAsking)}>
          {t('missing.create')}
        </Button>
      </Choices>
      {isAsking ? (
        <Notice tone="warn">
          <p>{t('missing.sure')}</p>
          <Choices>
            <Button kind="danger" onPress={onCreate}>
              {t('missing.createNow')}
            </Button>
          </Choices>
        </Notice>
      ) : null}
    </VaultPanel>
  );
}
