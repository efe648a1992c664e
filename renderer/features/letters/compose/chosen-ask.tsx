import { useTranslation } from 'react-i18next';
import type { AppealAsk } from '#core/appeals/appeal.ts';
import { useAppeal } from '../../../state/library.ts';
import { Tag } from '../../../ui/tag.tsx';
import { CategoryTag } from './category-tag.tsx';
import styles from './chosen-concern.module.css';

type Props = { readonly ask: AppealAsk; readonly isFit: boolean };

/** An ask of the library: whose it is, and whether a recipient can act on it. */
export function ChosenAsk({ ask, isFit }: Props) {
  const { t } = useTranslation('letters');
  const { t: kinds } = useTranslation('kinds');
  const { language } = useAppeal();
  return (
    <div className={styles.concern}>
      <span lang={language}>{ask.text}</span>
      {ask.measure ? (
        <span className={styles.detail} lang={language}>
          {kinds('ask.known', { measure: ask.measure })}
        </span>
      ) : null}
      <p className={styles.detail}>
        <Tag tone={ask.provenance === 'stated' ? 'accent' : 'plain'}>
          {t(`provenance.${ask.provenance}`)}
        </Tag>
        {ask.place ? <span>{t('concerns.place', ask.place)}</span> : null}
        <CategoryTag text={ask.text} />
        {isFit ? null : <Tag tone="warn">{t('asks.unfit')}</Tag>}
      </p>
    </div>
  );
}
