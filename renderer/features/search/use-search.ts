import { useEffect, useState } from 'react';
import type { SearchPage } from '#core/search/query.ts';
import { call } from '../../app/client.ts';
import { queryOf, useSearchStore, type Wanted } from './search-store.ts';

/** Keeps the results in step with what is wanted; answers whether the last search failed. */
export function useSearch(): boolean {
  const wanted = useSearchStore((state) => state.wanted);
  const pages = useSearchStore((state) => state.pages);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isNewest = true;
    const show = (found: SearchPage) => {
      // An answer that was overtaken by further typing must not replace a newer one.
      if (!isNewest) return;
      useSearchStore.setState({ found });
      setFailed(false);
    };
    find(wanted, pages).then(show, () => {
      if (isNewest) setFailed(true);
    });
    return () => {
      isNewest = false;
    };
  }, [wanted, pages]);
  return hasFailed;
}

async function find(wanted: Wanted, pages: number): Promise<SearchPage> {
  const [first, ...rest] = await Promise.all(
    Array.from({ length: pages }, (_, page) => call('search.find', queryOf(wanted, page))),
  );
  if (!first) throw new RangeError('at least one page is shown');
  return { ...first, hits: [first, ...rest].flatMap(({ hits }) => hits) };
}
