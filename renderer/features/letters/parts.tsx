// The parts of a draft that can be pointed at from the preview and from what is missing.
import { createContext, useContext, useEffect, useState } from 'react';
import type { ConcernId } from '#core/appeals/ids.ts';
import type { BlockKind } from '#core/letters/template.ts';

export type LetterPart =
  | 'recipients'
  | 'language'
  | 'subject'
  | BlockKind
  /** Which blocks there are. */
  | 'holds'
  | 'facts'
  | 'letterhead'
  | 'organisation'
  | 'place'
  | 'signatory'
  | `concern:${ConcernId}`
  | `ask:${string}`
  | `office:${string}`
  /** A row that is known by where it stands. */
  | `row:${string}`;

/** The value of the `data-part` attribute that marks where a part is edited. */
export const partMark = (part: LetterPart): { readonly 'data-part': string } => ({
  'data-part': part,
});

const ShowPart = createContext<(part: LetterPart) => void>(() => undefined);
export const ShowPartProvider = ShowPart.Provider;

/** Brings the place where a part is edited into view and puts the focus there. */
export const useShowPart = (): ((part: LetterPart) => void) => useContext(ShowPart);

const WRITABLE = 'input, textarea, [contenteditable="true"]';

/** Focuses where `part` is edited under `desk`; an item is its row in the list. */
function focusPart(desk: HTMLElement, part: LetterPart): void {
  const [, item] = part.split(':');
  const selector =
    item === undefined ? `[data-part="${CSS.escape(part)}"]` : `[data-item="${CSS.escape(item)}"]`;
  // A part that the letter leaves out is brought back where its parts are chosen.
  const found =
    desk.querySelector<HTMLElement>(selector) ??
    desk.querySelector<HTMLElement>('[data-part="holds"]');
  const isRow = found?.hasAttribute('data-item') ?? false;
  const target =
    found?.querySelector<HTMLElement>(WRITABLE) ??
    (isRow ? found : found?.querySelector<HTMLElement>('button'));
  if (!target) return;
  target.scrollIntoView({ block: 'center' });
  target.focus({ preventScroll: true });
}

const nothing = () => undefined;

/** Focuses a part once it is there to be focused: its side may have to be shown first. */
export function useFocusPart(
  desk: { readonly current: HTMLElement | null },
  onWrite: () => void = nothing,
) {
  const [wanted, setWanted] = useState<{ readonly part: LetterPart } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const frame = requestAnimationFrame(() => {
      if (desk.current) focusPart(desk.current, wanted.part);
    });
    return () => cancelAnimationFrame(frame);
  }, [wanted, desk]);
  return (part: LetterPart) => {
    onWrite();
    setWanted({ part });
  };
}
