import { useEffect, useState } from 'react';
import { now } from '../../app/clock.ts';

const SECOND = 1000; // ms

/** The moment, anew each second while `isRunning`: only what calls this is drawn again. */
export function useTick(isRunning: boolean): string {
  const [at, setAt] = useState(now);
  useEffect(() => {
    setAt(now());
    if (!isRunning) return;
    const timer = setInterval(() => setAt(now()), SECOND);
    return () => clearInterval(timer);
  }, [isRunning]);
  return at;
}
