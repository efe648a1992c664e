// What is copied by hand is taken for private: notes, letters and facts stand side by side, and a
// field that is made tomorrow must not be forgotten. The buttons that copy what is public do not
// come this way.
import { useEffect } from 'react';
import { call } from './client.ts';

/** Milliseconds: the page hears of a copy before the clipboard holds it. */
const WRITTEN_AFTER = 100;

/** Has main take what is copied or cut in the page off the clipboard again after a while. */
export function useGuardedCopies(): void {
  useEffect(() => {
    const guard = () => {
      setTimeout(
        () => void call('clipboard.guard', null).catch(() => undefined), // locked meanwhile: main has cleared it
        WRITTEN_AFTER,
      );
    };
    document.addEventListener('copy', guard);
    document.addEventListener('cut', guard);
    return () => {
      document.removeEventListener('copy', guard);
      document.removeEventListener('cut', guard);
    };
  }, []);
}
