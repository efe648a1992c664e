import { useTranslation } from 'react-i18next';
import type { TravelChange } from '#core/travel/merge-travel.ts';
import { Tag } from '../../ui/tag.tsx';
import { WordsDiff } from '../letters/diff/words-diff.tsx';
import styles from './travel.module.css';
import { useFieldName, useValueWords } from './value-words.ts';

/** Something that was done on the way, and comes home as it is. */
export function Arrival({ change }: { readonly change: TravelChange }) {
  const { t } = useTranslation('travel');
  const { field, home, travel } = change;
  const name = useFieldName()(field);
  const how = home === undefined ? 'new' : travel === undefined ? 'removed' : 'changed';
  return (
    <li className={styles.change}>
      <p className={styles.head}>
        {name === '' ? null : <span className={styles.field}>{name}</span>}{' '}
        <Tag>{t(`home.how.${how}`)}</Tag>
      </p>
      <Words change={change} />
    </li>
  );
}

function Words({ change: { field, name, home, travel } }: { readonly change: TravelChange }) {
  const { i18n } = useTranslation();
  const wordsOf = useValueWords();
  const after = wordsOf(travel);
  if (home !== undefined)
    return <WordsDiff before={wordsOf(home)} after={after} language={i18n.language} />;
  // A new record stands under its name already.
  const lines = after.split('\n').filter((line) => field !== null || line !== name);
  return <p className={styles.value}>{lines.join('\n')}</p>;
}
