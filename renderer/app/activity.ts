import { useEffect } from 'react';
import { call } from './client.ts';

/** Milliseconds between two reports: main looks as often. */
const PAUSE = 5_000;

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Tells main that somebody is at the keyboard, so that the vault does not lock by itself yet. */
export function useActivity(): void {
  useEffect(() => {
    let toldAt = Number.NEGATIVE_INFINITY;
    const tell = () => {
      if (performance.now() - toldAt < PAUSE) return;
      toldAt = performance.now();
      void call('window.active', null);
    };
    for (const sign of SIGNS) window.addEventListener(sign, tell, { capture: true, passive: true });
    return () => {
      for (const sign of SIGNS) window.removeEventListener(sign, tell, { capture: true });
    };
  }, []);
}
