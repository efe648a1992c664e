import type { LoadedLibrary } from '#main/library/load.ts';
import type { Handlers } from '#main/serve.ts';

/** What the page asked the network for since the program started, as the guard counted it. */
export type RequestCounts = { readonly refused: number; readonly served: number };

/** The call that shows that nothing left this computer, and what lies where on it. */
export function offlineCalls(
  load: () => Promise<LoadedLibrary>,
  requests: () => RequestCounts,
  places: { readonly vaultPath: string; readonly userDataPath: string },
): Pick<Handlers, 'offline.proof'> {
  return {
    'offline.proof': async () => {
      const { refused, served } = requests();
      const { sha256 } = await load();
      return {
        refusedRequests: refused,
        servedRequests: served,
        librarySha256: sha256,
        ...places,
      };
    },
  };
}
