import { useMemo } from 'react';
import type { LetterId } from '#core/ids.ts';
import type { Letter } from '#core/letters/letter.ts';
import { type Official, officials } from '#core/officials/official.ts';
import { useCatalog } from '../library.ts';
import { useWorkspace } from '../workspace-store.ts';

export const useLetters = (): readonly Letter[] =>
  useWorkspace(({ workspace }) => workspace.letters.letters);

export const useLetter = (id: LetterId): Letter | undefined =>
  useWorkspace(({ workspace }) => workspace.letters.letters.find((letter) => letter.id === id));

/** Every official at hand: bundled offices and the user's own, joined with their holders. */
export function useOfficials(): readonly Official[] {
  const { offices } = useCatalog();
  const part = useWorkspace(({ workspace }) => workspace.officials);
  return useMemo(() => officials(offices, part), [offices, part]);
}
