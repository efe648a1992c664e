import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAction } from '../../app/actions.ts';
import { Button } from '../../ui/button.tsx';
import { SearchField } from '../../ui/field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useCameBackFrom } from '../shared/return-focus.ts';
import { Filters } from './filters.tsx';
import { Results } from './results.tsx';
import styles from './search-screen.module.css';
import { useSearchStore, want } from './search-store.ts';
import { useArrows } from './use-arrows.ts';
import { useSearch } from './use-search.ts';

/** Search as you type over everything the appeal holds. */
export function SearchScreen() {
  const { t } = useTranslation('search');
  const box = useRef<HTMLDivElement>(null);
  const text = useSearchStore(({ wanted }) => wanted.text);
  const cameFrom = useCameBackFrom();
  const hasFailed = useSearch();
  useArrows(box);
  const refocus = useCallback(() => {
    const field = box.current?.querySelector<HTMLInputElement>('input[type="search"]');
    field?.focus();
    field?.select();
  }, []);
  useAction('go.search', refocus);
  return (
    <Screen title={t('title')}>
      <div ref={box} className={styles.search}>
        <div className={styles.field}>
          <SearchField
            label={t('field')}
            value={text}
            onChange={(typed) => want({ text: typed })}
            autoFocus={cameFrom?.at !== 'concern'}
          />
          <Suggestions />
        </div>
        <div className={styles.columns}>
          <Filters />
          <Results cameFrom={cameFrom} hasFailed={hasFailed} />
        </div>
      </div>
    </Screen>
  );
}

/** Words to start from. */
function Suggestions() {
  const { t } = useTranslation('search');
  const words = [t('suggestions.place'), t('suggestions.person'), t('suggestions.subject')];
  return (
    <p className={styles.suggestions}>
      {t('try')}
      {words.map((word) => (
        <Button key={word} onPress={() => want({ text: word })}>
          {word}
        </Button>
      ))}
    </p>
  );
}
