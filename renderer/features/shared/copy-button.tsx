import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import heard from '../../ui/heard.module.css';
import styles from './copy-button.module.css';

type Props = {
  readonly text: string;
  /** What is copied, for those who hear the button out of its surroundings. */
  readonly what: string;
  /** Whether it is taken off the clipboard again after a while. */
  readonly isPrivate?: boolean;
};

const SHOWN = 2000; // ms

/** Puts `text` on the clipboard and says so, also to screen readers. */
export function CopyButton({ text, what, isPrivate = false }: Props) {
  const { t } = useTranslation('shared');
  const [outcome, setOutcome] = useState<'copied' | 'notCopied' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN);
    return () => clearTimeout(timer);
  }, [outcome]);
  const put = async () => {
    await call('clipboard.copy', { text });
    if (isPrivate) await call('clipboard.guard', null);
  };
  const copy = () =>
    void put().then(
      () => setOutcome('copied'),
      () => setOutcome('notCopied'),
    );
  return (
    <span className={styles.copy}>
      <Button kind="quiet" aria-label={`${t('copy')}: ${what}`} onPress={copy}>
        {outcome === 'copied' ? <Check aria-hidden size={16} /> : <Copy aria-hidden size={16} />}
        {outcome === null ? t('copy') : t(outcome)}
      </Button>
      <span role="status" className={heard.heard}>
        {outcome === 'copied' ? t('copiedWhat', { what }) : outcome ? t('notCopied') : ''}
      </span>
    </span>
  );
}
