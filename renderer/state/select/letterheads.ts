import type { Letterhead } from '#core/letterheads/letterhead.ts';
import type { Letter } from '#core/letters/letter.ts';
import { useWorkspace } from '../workspace-store.ts';

export const useLetterheads = (): readonly Letterhead[] =>
  useWorkspace(({ workspace }) => workspace.letterheads.letterheads);

/** What a letter is written on, if it names paper that is there. */
export const useLetterheadOf = ({ letterheadId }: Letter): Letterhead | undefined =>
  useLetterheads().find(({ id }) => id === letterheadId);
