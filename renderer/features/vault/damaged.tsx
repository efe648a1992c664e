import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Path, VaultPanel } from './vault-panel.tsx';

type Props = {
  readonly path: string;
  readonly onAgain: () => void;
  readonly onRestore: () => void;
};

/** The vault is there and its bytes are not sound: not a matter of the passphrase. */
export function Damaged({ path, onAgain, onRestore }: Props) {
  const { t } = useTranslation('vault');
  return (
    <VaultPanel title={t('damaged.title')}>
      <div role="alert">
        <p>{t('damaged.what')}</p>
      </div>
      <Path>{path}</Path>
      <p>{t('damaged.next')}</p>
      <Choices>
        <Button kind="primary" onPress={onRestore}>
          {t('restore.offer')}
        </Button>
        <Button onPress={onAgain}>{t('again')}</Button>
      </Choices>
    </VaultPanel>
  );
}
