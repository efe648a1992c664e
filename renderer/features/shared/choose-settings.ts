import type { Settings } from '#core/workspace/settings.ts';
import { dispatch, useWorkspace } from '../../state/workspace-store.ts';

/** Changes some of the user's settings and leaves the others as they are now. */
export function choose(change: Partial<Settings>, merge: string | null = null): void {
  const { settings } = useWorkspace.getState().workspace;
  dispatch({ type: 'settings.choose', settings: { ...settings, ...change } }, merge);
}
