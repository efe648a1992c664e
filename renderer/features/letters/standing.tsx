import { useTranslation } from 'react-i18next';
import { concernsOf } from '#core/letters/assemble.ts';
import { uncheckedFacts } from '#core/letters/fact-check.ts';
import { isReady, type Letter } from '#core/letters/letter.ts';
import { now } from '../../app/clock.ts';
import { useAppeal } from '../../state/library.ts';
import { Button } from '../../ui/button.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './letter-desk.module.css';
import { useShowPart } from './parts.tsx';
import { revise } from './revise.ts';

type Props = {
  readonly letter: Letter;
  /** How much it lacks to be saved at all. */
  readonly missing: number;
};

/** How far the letter is: what it lacks, which facts are still to be looked at, or that it is ready. */
export function Standing({ letter, missing }: Props) {
  const { t } = useTranslation('letters');
  const appeal = useAppeal();
  const left = uncheckedFacts(letter, appeal, concernsOf(letter, appeal)).length;
  if (missing > 0)
    return (
      <p role="status" className={styles.state}>
        {t('check.missing', { count: missing })}
      </p>
    );
  return left > 0 ? <ToLookAt count={left} /> : <Finished letter={letter} />;
}

function ToLookAt({ count }: { readonly count: number }) {
  const { t } = useTranslation('letters');
  const show = useShowPart();
  return (
    <div className={styles.standing}>
      <p role="status" className={styles.state}>
        {t('ready.unready', { count })}
      </p>
      <Button kind="quiet" onPress={() => show('facts')}>
        {t('ready.look')}
      </Button>
    </div>
  );
}

function Finished({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  const ready = isReady(letter);
  return (
    <div className={styles.standing}>
      <p role="status" className={styles.state}>
        <Tag tone={ready ? 'accent' : 'plain'}>{t(ready ? 'ready.is' : 'ready.draft')}</Tag>
      </p>
      {ready ? null : (
        <Button
          kind="quiet"
          onPress={() => revise(letter.id, () => ({ field: 'readyAt', value: now() }))}
        >
          {t('ready.mark')}
        </Button>
      )}
    </div>
  );
}
