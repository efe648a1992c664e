import { useMemo } from 'react';
import type { LetterId } from '#core/ids.ts';
import type { Letter } from '#core/letters/letter.ts';
import type { Earlier } from '#core/letters/new-letter.ts';
import type { LetterTemplate } from '#core/letters/template.ts';
import { type Official, officials } from '#core/officials/official.ts';
import { earlierOf, sentVersion } from '#core/register/earlier.ts';
import { useCatalog } from '../library.ts';
import { useWorkspace } from '../workspace-store.ts';

export const useLetters = (): readonly Letter[] =>
  useWorkspace(({ workspace }) => workspace.letters.letters);

export const useLetter = (id: LetterId): Letter | undefined =>
  useWorkspace(({ workspace }) => workspace.letters.letters.find((letter) => letter.id === id));

/** Every kind of letter at hand: bundled ones and the user's own. */
export function useTemplates(): readonly LetterTemplate[] {
  const { templates } = useCatalog();
  const own = useWorkspace(({ workspace }) => workspace.letters.templates);
  return useMemo(() => [...templates, ...own], [templates, own]);
}

/** The sent letter that a draft follows up, as its words speak of it. */
export const useEarlier = ({ follows, officeIds }: Letter): Earlier | null => {
  const version = useWorkspace(({ workspace }) => sentVersion(workspace.register, follows));
  return useMemo(() => version && earlierOf(version, officeIds), [version, officeIds]);
};

/** The day of the meeting that a draft is written after, where there is one. */
export const useMetOn = ({ meetingId }: Letter): string | null =>
  useWorkspace(
    ({ workspace }) => workspace.meetings.meetings.find(({ id }) => id === meetingId)?.on ?? null,
  );

/** Every official at hand: bundled offices and the user's own, joined with their holders. */
export function useOfficials(): readonly Official[] {
  const { offices } = useCatalog();
  const part = useWorkspace(({ workspace }) => workspace.officials);
  return useMemo(() => officials(offices, part), [offices, part]);
}
