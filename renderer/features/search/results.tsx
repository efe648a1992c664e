import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../app/place.ts';
import { Button } from '../../ui/button.tsx';
import { ResultItem } from './result-item.tsx';
import styles from './results.module.css';
import { clearFilters, isFiltered, showMore, useSearchStore } from './search-store.ts';

type Props = { readonly cameFrom: Place | undefined; readonly hasFailed: boolean };

/** What was found, best first; the number of results is announced as it changes. */
export function Results({ cameFrom, hasFailed }: Props) {
  const { t } = useTranslation('search');
  const list = useId();
  const found = useSearchStore((state) => state.found);
  return (
    <section aria-label={t('results')} className={styles.results}>
      <p role="status" className={styles.total}>
        {hasFailed ? t('failed') : found ? t('total', { count: found.total }) : ''}
      </p>
      {found?.total === 0 ? <Nothing /> : null}
      {found && found.total > 0 ? (
        <ol id={list} className={styles.list}>
          {found.hits.map((hit) => (
            <li key={`${hit.entry.kind} ${hit.entry.id}`}>
              <ResultItem hit={hit} cameFrom={cameFrom} />
            </li>
          ))}
        </ol>
      ) : null}
      {found && found.hits.length < found.total ? (
        <Button onPress={showMore}>{t('more')}</Button>
      ) : null}
    </section>
  );
}

function Nothing() {
  const { t } = useTranslation('search');
  const filtered = useSearchStore(({ wanted }) => isFiltered(wanted));
  return (
    <div className={styles.nothing}>
      <h2>{t('nothing')}</h2>
      <p>{t('nothingHint')}</p>
      {filtered ? (
        <>
          <p>{t('nothingFiltered')}</p>
          <Button onPress={clearFilters}>{t('filters.clear')}</Button>
        </>
      ) : null}
    </div>
  );
}
