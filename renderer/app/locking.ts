import { useEffect } from 'react';
import { lockNow } from '../state/locking.ts';
import { hear } from './hear.ts';

/** When main is about to lock, what is typed is handed over first. */
export function useLocking(): void {
  useEffect(
    () =>
      hear((event) => {
        if (event.type === 'locking') void lockNow();
      }),
    [],
  );
}
