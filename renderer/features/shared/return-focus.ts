// Coming Back to a list puts the focus where it was left, so that nobody starts again at the top.
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Place, usePlace } from '../../app/place.ts';

/** The place the user has just come Back from, or `undefined` when they did not. */
export function useCameBackFrom(): Place | undefined {
  const [from] = useState(() => usePlace.getState().future[0]);
  return from;
}

/** For the element that led away: focused and scrolled to on arrival if `isHere`. */
export function useReturnFocus<T extends HTMLElement>(isHere: boolean): RefObject<T | null> {
  const element = useRef<T>(null);
  const [isReturn] = useState(isHere);
  useEffect(() => {
    if (!isReturn) return;
    element.current?.focus({ preventScroll: true });
    // After the shell, which starts every screen at its top.
    const frame = requestAnimationFrame(() => element.current?.scrollIntoView({ block: 'center' }));
    return () => cancelAnimationFrame(frame);
  }, [isReturn]);
  return element;
}
