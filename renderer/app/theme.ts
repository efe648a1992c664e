import { useEffect, useSyncExternalStore } from 'react';
import { useWorkspace } from '../state/workspace-store.ts';

const DARK = '(prefers-color-scheme: dark)';

const watchSystem = (onChange: () => void): (() => void) => {
  const query = matchMedia(DARK);
  query.addEventListener('change', onChange);
  return () => query.removeEventListener('change', onChange);
};

/** Puts the chosen theme, or the system's, on the page. */
export function useTheme(): void {
  const isDarkSystem = useSyncExternalStore(watchSystem, () => matchMedia(DARK).matches);
  const chosen = useWorkspace(({ workspace }) => workspace.settings.theme);
  const theme = chosen === 'system' ? (isDarkSystem ? 'dark' : 'light') : chosen;
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
