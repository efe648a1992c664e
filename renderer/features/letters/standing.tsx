import { useTranslation } from 'react-i18next';
import { uncheckedFacts } from '#core/letters/facts.ts';
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
  const left = uncheckedFacts(letter, appeal).length;
  const ready = isReady(letter);
  return (
    <div className={styles.standing}>
      <p role="status" className={styles.state}>
        {missing > 0 ? t('check.missing', { count: missing }) : null}
        {missing === 0 && left > 0 ? t('ready.unready', { count: left }) : null}
        {missing === 0 && left === 0 ? (
          <Tag tone={ready ? 'accent' : 'plain'}>{t(ready ? 'ready.is' : 'ready.draft')}</Tag>
        ) : null}
      </p>
      {missing > 0 ? null : <NextStep letter={letter} left={left} />}
    </div>
  );
}

function NextStep({ letter, left }: { readonly letter: Letter; readonly left: number }) {
  const { t } = useTranslation('letters');
  const show = useShowPart();
  if (left > 0)
    return (
      <Button kind="quiet" onPress={() => show('facts')}>
        {t('ready.look')}
      </Button>
    );
  if (isReady(letter)) return null;
  return (
    <Button
      kind="quiet"
      onPress={() => revise(letter.id, () => ({ field: 'readyAt', value: now() }))}
    >
      {t('ready.mark')}
    </Button>
  );
}
