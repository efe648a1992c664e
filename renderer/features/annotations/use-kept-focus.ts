import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Takes the focus when what held it inside the element is gone (a note undone while it was
 * focused), so that nobody is thrown back to the top of the page.
 */
export function useKeptFocus<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  const holder = useRef<Element | null>(null);
  useEffect(() => {
    const here = element.current;
    const follow = ({ target }: FocusEvent) => {
      holder.current = target instanceof Element ? target : null;
    };
    here?.addEventListener('focusin', follow);
    return () => here?.removeEventListener('focusin', follow);
  }, []);
  useLayoutEffect(() => {
    const isLost = holder.current !== null && !holder.current.isConnected;
    if (!isLost) return;
    holder.current = null;
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  });
  return element;
}
