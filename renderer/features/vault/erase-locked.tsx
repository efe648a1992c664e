import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { EraseForm } from '../shared/erase-form.tsx';
import { useJob } from '../shared/use-job.ts';
import { Path, VaultPanel } from './vault-panel.tsx';

type Props = {
  readonly path: string;
  readonly onBack: () => void;
  readonly onAgain: () => void;
};

/** Erasing everything without the passphrase, where that was allowed: explained, typed, done. */
export function EraseLocked({ path, onBack, onAgain }: Props) {
  const { t } = useTranslation('vault');
  const { t: shared } = useTranslation('shared');
  const work = useJob();
  if (work.job.state === 'done') return <Erased path={path} onAgain={onAgain} />;
  return (
    <VaultPanel title={t('erase.title')}>
      <p>{t('erase.what')}</p>
      <p>{shared('erase.limits')}</p>
      <EraseForm work={work} leave={t('back')} onLeave={onBack} />
    </VaultPanel>
  );
}

function Erased({ path, onAgain }: Pick<Props, 'path' | 'onAgain'>) {
  const { t } = useTranslation('vault');
  return (
    <VaultPanel title={t('erase.doneTitle')}>
      <p>{t('erase.done')}</p>
      <Path>{path}</Path>
      <p>{t('erase.remains')}</p>
      <Choices>
        <Button kind="primary" onPress={() => void call('window.quit', null)}>
          {t('quit')}
        </Button>
        <Button onPress={onAgain}>{t('erase.startAnew')}</Button>
      </Choices>
    </VaultPanel>
  );
}
