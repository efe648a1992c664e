import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './new-passphrase.module.css';

type Props = {
  readonly words: string;
  readonly isAccepted: boolean;
  readonly onAccept: () => void;
};

/** Words just made, to be written down; accepting them saves typing them again. */
export function MadeWords({ words, isAccepted, onAccept }: Props) {
  const { t } = useTranslation('vault');
  return (
    <section aria-label={t('newPassphrase.made')} className={styles.made}>
      <ol className={styles.words}>
        {words.split(' ').map((word, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice and stays in place
          <li key={at}>{word}</li>
        ))}
      </ol>
      <p>{t('newPassphrase.writeDown')}</p>
      <div>
        <Button onPress={onAccept}>
          {isAccepted ? <Check aria-hidden size={16} /> : null}
          {t('newPassphrase.accept')}
        </Button>
      </div>
    </section>
  );
}
