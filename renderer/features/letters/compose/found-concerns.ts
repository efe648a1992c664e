import { useEffect, useState } from 'react';
import type { Concern } from '#core/appeals/concern.ts';
import { anything } from '#core/search/query.ts';
import { call } from '../../../app/client.ts';
import { useAppeal } from '../../../state/library.ts';

const LONGEST = 500;

/** The concerns that the search finds for `text`, in the appeal's order; all of them without. */
export function useFoundConcerns(text: string): readonly Concern[] {
  const { concerns } = useAppeal();
  const [found, setFound] = useState<ReadonlySet<string> | null>(null);
  const wanted = text.trim().slice(0, LONGEST);
  useEffect(() => {
    if (wanted === '') {
      setFound(null);
      return;
    }
    let isStale = false;
    call('search.find', { ...anything, text: wanted, kinds: ['concern'], limit: 100 }).then(
      ({ hits }) => {
        if (!isStale) setFound(new Set(hits.map(({ entry }) => entry.id)));
      },
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [wanted]);
  return found === null ? concerns : concerns.filter(({ id }) => found.has(id));
}
