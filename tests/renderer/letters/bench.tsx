// A draft to open, and what a letter's screens need beyond the common bench.
import { screen, within } from '@testing-library/react';
import type { Annotation } from '#core/annotations/annotation.ts';
import type { ConcernId } from '#core/appeals/ids.ts';
import { LetterId } from '#core/ids.ts';
import type { Letter } from '#core/letters/letter.ts';
import { newLetter } from '#core/letters/new-letter.ts';
import { OfficeId } from '#core/officials/office.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { LetterScreen } from '#renderer/features/letters/letter-screen.tsx';
import { aSender } from '../../support/letters.ts';
import { appeal, type Bench, library, show } from '../support.tsx';

// jsdom measures nothing; the screens are tested at a window that holds both sides.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }) as unknown as MediaQueryList;
Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect ??= () => new DOMRect();
document.elementFromPoint ??= () => null;

export const draft = (fields: Partial<Letter> = {}): Letter => ({
  ...newLetter({
    id: LetterId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f10'),
    at: '2026-11-24T08:00:00.000Z',
    on: '2026-11-24',
    appeal,
    template: library.templates[0]!,
    officeIds: [OfficeId.parse('eu-del-uz')],
    language: 'en',
    sender: aSender,
  }),
  ...fields,
});

export const concernsOf = (country: string, count: number): ConcernId[] =>
  appeal.concerns
    .filter(({ countries }) => countries.length === 1 && countries.includes(country))
    .slice(0, count)
    .map(({ id }) => id);

export const headingOf = (id: ConcernId): string =>
  appeal.concerns.find((concern) => concern.id === id)?.heading ?? '';

export type Desk = Bench & { readonly letter: () => Letter };

/** Opens the screen of `letter` over a workspace that holds it. */
export async function openLetter(
  letter: Letter,
  calls: NonNullable<Parameters<typeof show>[1]>['calls'] = {},
  annotations: readonly Annotation[] = [],
  more: Partial<Workspace> = {},
): Promise<Desk> {
  const bench = await show(<LetterScreen letterId={letter.id} />, {
    workspace: {
      ...emptyWorkspace,
      ...more,
      letters: { letters: [letter], templates: [] },
      annotations:
        annotations.length > 0 ? [{ appealId: appeal.id, annotations: [...annotations] }] : [],
    },
    calls: { ...calls },
  });
  return { ...bench, letter: () => bench.stored().letters.letters[0] as Letter };
}

export const preview = () => within(screen.getByRole('region', { name: 'Preview' }));
