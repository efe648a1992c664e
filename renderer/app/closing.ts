import { useEffect } from 'react';
import { flushDrafts } from '../state/drafts.ts';
import { savedAll } from '../state/workspace-store.ts';
import { call } from './client.ts';
import { hear } from './hear.ts';

/** When the window wants to close: hands over what is typed and lets go once it is saved. */
export function useClosing(): void {
  useEffect(
    () =>
      hear((event) => {
        if (event.type !== 'closing') return;
        flushDrafts();
        void savedAll()
          .catch(() => undefined)
          .then(() => call('window.settled', null));
      }),
    [],
  );
}
