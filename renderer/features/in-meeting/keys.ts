// The few keys of a meeting. Function keys stand where they are in every script and layout, and leave
// the letters to what is being typed.
import { useEffect, useRef, useState } from 'react';
import { tinykeys } from 'tinykeys';

/** As tinykeys writes them. */
export const KEYS = {
  next: 'Alt+ArrowDown',
  previous: 'Alt+ArrowUp',
  raised: 'F2',
  who: 'F3',
  how: 'F4',
  hidden: 'F6',
  clock: 'F9',
} as const;

const DOINGS = ['next', 'previous', 'raised', 'who', 'how', 'clock'] as const;
export type Doing = (typeof DOINGS)[number];

/** Does what each key stands for while the screen is shown, also out of the field that is typed in. */
export function useKeys(acts: Readonly<Record<Doing, () => void>>): void {
  const latest = useRef(acts);
  latest.current = acts;
  useEffect(() => {
    const bindings = DOINGS.map((doing) => {
      const onKey = (event: KeyboardEvent) => {
        event.preventDefault();
        latest.current[doing]();
      };
      return [KEYS[doing], onKey] as const;
    });
    return tinykeys(window, Object.fromEntries(bindings), {
      ignore: ({ isComposing, repeat }) => isComposing || repeat,
    });
  }, []);
}

/** Whether the key is down, in this window and now. */
export function useHeld(key: string): boolean {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    const on = (event: KeyboardEvent) => {
      if (event.key !== key) return;
      event.preventDefault();
      setHeld(event.type === 'keydown');
    };
    const letGo = () => setHeld(false);
    window.addEventListener('keydown', on);
    window.addEventListener('keyup', on);
    window.addEventListener('blur', letGo);
    return () => {
      window.removeEventListener('keydown', on);
      window.removeEventListener('keyup', on);
      window.removeEventListener('blur', letGo);
    };
  }, [key]);
  return isHeld;
}
