// What is copied by hand is taken for private: notes, letters and facts stand side by side, and a
// field that is made tomorrow must not be forgotten. The buttons that copy what is public do not
// come this way.
import { useEffect } from 'react';
import { call } from './client.ts';

/**
 * Milliseconds: the page hears of a copy before the clipboard holds it. Main is told at once as well,
 * since a page that locks in between is gone before it could tell.
 */
const WRITTEN_AFTER = 100;

/** Main answers this while locked, too; a page that is on its way out hears no answer. */
const tell = (): void => void call('clipboard.guard', null).catch(() => undefined);

/** Has main take what is copied or cut in the page off the clipboard again after a while. */
export function useGuardedCopies(): void {
  useEffect(() => {
    const guard = () => {
      tell();
      setTimeout(tell, WRITTEN_AFTER);
    };
    document.addEventListener('copy', guard);
    document.addEventListener('cut', guard);
    return () => {
      document.removeEventListener('copy', guard);
      document.removeEventListener('cut', guard);
    };
  }, []);
}
