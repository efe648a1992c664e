import { useTranslation } from 'react-i18next';
import type { Development } from '#core/appeals/provenance.ts';
import { useDayWords } from '../../app/day-words.ts';
import styles from './remarks.module.css';
import { WhenText } from './when-text.tsx';

type Props = {
  readonly later: readonly Development[];
  /** Of people and events, where silence would be taken for "nothing happened". */
  readonly orUnknown: boolean;
};

/** What happened after the appeal: not in it, each with its date and source. */
export function Developments({ later, orUnknown }: Props) {
  const { t } = useTranslation('shared');
  const day = useDayWords();
  if (later.length === 0)
    return orUnknown ? <p className={styles.unknown}>{t('later.unknown')}</p> : null;
  return (
    <ul className={styles.remarks}>
      {later.map(({ text, when, source, seenOn }) => (
        <li key={text} className={`${styles.remark} ${styles.later}`}>
          <strong className={styles.kind}>{t('later.title')}</strong>{' '}
          {text.includes(when.wording) ? null : (
            <>
              <WhenText when={when} />:{' '}
            </>
          )}
          {text}
          <span className={styles.source}>
            {' '}
            {t('later.source', { source })}
            {seenOn ? `, ${t('later.seen', { day: day(seenOn) })}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
