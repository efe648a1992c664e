import { useTranslation } from 'react-i18next';
import type { LetterId } from '#core/ids.ts';
import { useDraft } from '../../../state/drafts.ts';
import { TextField } from '../../../ui/field.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { letterNow, reviseText } from '../revise.ts';
import { reworded } from './ask-keys.ts';
import { CategoryTag } from './category-tag.tsx';
import styles from './chosen-concern.module.css';

type Props = {
  readonly letterId: LetterId;
  readonly askKey: string;
  readonly text: string;
  readonly language: string;
};

/** An ask in the user's own words, written where it stands in the list. */
export function OwnAsk({ letterId, askKey, text, language }: Props) {
  const { t } = useTranslation('letters');
  const { value, change, flush } = useDraft(text, (typed) => {
    const asks = letterNow(letterId)?.asks ?? [];
    const value = reworded(asks, askKey, typed);
    reviseText(letterId, { field: 'asks', value }, askKey);
  });
  return (
    <div className={styles.concern}>
      <TextField
        label={t('asks.ownLabel')}
        value={value}
        onChange={change}
        onBlur={flush}
        lines={2}
        placeholder={t('asks.ownPlaceholder')}
        language={language}
      />
      <p className={styles.detail}>
        <span title={t('unsourced.hint')}>
          <Tag>{t('unsourced.mark')}</Tag>
        </span>
        {language === 'en' ? <CategoryTag text={value} /> : null}
      </p>
    </div>
  );
}
