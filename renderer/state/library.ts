// The bundled library as the page holds it: the list of appeals, the offices, and the appeal that
// is open.
import { create } from 'zustand';
import type { Appeal } from '#core/appeals/appeal.ts';
import type { AppealId } from '#core/appeals/ids.ts';
import type { Output } from '#core/contract/contract.ts';
import { call } from '../app/client.ts';

export type Catalog = Output<'library.open'>;

type Shelf = {
  readonly catalog: Catalog | null;
  readonly appeal: Appeal | null;
};

const useShelf = create<Shelf>(() => ({ catalog: null, appeal: null }));

/** Reads the library and its first appeal; answers what is open. Rejects with `library.unreadable`. */
export async function openLibrary(): Promise<readonly AppealId[]> {
  const catalog = await call('library.open', null);
  const [first] = catalog.appeals;
  const appeal = first ? await call('library.appeal', { appealId: first.id }) : null;
  useShelf.setState({ catalog, appeal });
  return appeal ? [appeal.id] : [];
}

/** The catalog; screens are shown only once it is there. */
export function useCatalog(): Catalog {
  const catalog = useShelf(({ catalog: there }) => there);
  if (!catalog) throw new Error('the library is not open yet');
  return catalog;
}

/** The appeal that is open; screens are shown only once it is there. */
export function useAppeal(): Appeal {
  const appeal = useShelf(({ appeal: there }) => there);
  if (!appeal) throw new Error('no appeal is open yet');
  return appeal;
}
