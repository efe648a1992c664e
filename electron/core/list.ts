// Changes to a list of records with ids. Lists keep insertion order; adding at an index is what
// lets a removal be undone exactly.
import { AppError } from './errors.ts';

type Identified = { readonly id: string };

/** The index of `id`; throws `workspace.missing` naming `what` when it is not there. */
export function indexOf(list: readonly Identified[], id: string, what: string): number {
  const index = list.findIndex((item) => item.id === id);
  if (index === -1) throw new AppError({ code: 'workspace.missing', what, id });
  return index;
}

/** Inserts at `index` (the end by default); throws `workspace.exists` when the id is taken. */
export function insert<T extends Identified>(
  list: readonly T[],
  item: T,
  what: string,
  index: number = list.length,
): T[] {
  if (list.some(({ id }) => id === item.id))
    throw new AppError({ code: 'workspace.exists', what, id: item.id });
  return list.toSpliced(Math.min(index, list.length), 0, item);
}

export function removeAt<T>(list: readonly T[], index: number): T[] {
  return list.toSpliced(index, 1);
}

/** The item with `id`, changed; throws `workspace.missing`. */
export function replace<T extends Identified>(
  list: readonly T[],
  id: string,
  what: string,
  change: (item: T) => T,
): { list: T[]; before: T } {
  const index = indexOf(list, id, what);
  const before = list[index] as T;
  return { list: list.with(index, change(before)), before };
}
