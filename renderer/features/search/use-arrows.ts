import { type RefObject, useEffect } from 'react';

const STOPS = 'input[type="search"], [data-hit] h2 > *';
const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Up and Down move from the search field into the results, between them, and back. */
export function useArrows(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    const onKeyDown = (event: KeyboardEvent) => {
      const stops = [...(element?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
      const to = neighbour(stops, event);
      if (!to) return;
      event.preventDefault();
      to.focus();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [box]);
}

function neighbour(stops: readonly HTMLElement[], event: KeyboardEvent): HTMLElement | undefined {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return undefined;
  const { target } = event;
  const at = target instanceof HTMLElement ? stops.indexOf(target) : -1;
  const step = STEPS[event.key];
  return at === -1 || step === undefined ? undefined : stops[at + step];
}
