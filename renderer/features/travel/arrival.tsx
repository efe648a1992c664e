import { useTranslation } from 'react-i18next';
import type { TravelChange } from '#core/travel/merge-travel.ts';
import { Tag } from '../../ui/tag.tsx';
import { WordsDiff } from '../letters/diff/words-diff.tsx';
import styles from './travel.module.css';
import { useChangeName, useValueWords } from './value-words.ts';

/** Something that was done on the way, and comes home as it is. */
export function Arrival({ change }: { readonly change: TravelChange }) {
  const { t, i18n } = useTranslation('travel');
  const wordsOf = useValueWords();
  const nameOf = useChangeName();
  const { home, travel } = change;
  const how = home === undefined ? 'new' : travel === undefined ? 'removed' : 'changed';
  return (
    <li className={styles.change}>
      <p className={styles.head}>
        <strong>{nameOf(change)}</strong> <Tag>{t(`home.how.${how}`)}</Tag>
      </p>
      <WordsDiff before={wordsOf(home)} after={wordsOf(travel)} language={i18n.language} />
    </li>
  );
}
