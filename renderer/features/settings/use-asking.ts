import { useState } from 'react';
import type { Care } from './use-care.ts';

export type Asking = {
  readonly isAsking: boolean;
  /** What was done, once it is; `null` before. */
  readonly said: string | null;
  readonly ask: () => void;
  readonly close: () => void;
  /** Closes and says `words`; then asks main what has become of the vault. */
  readonly finish: (words: string) => void;
};

/** The life of a dialog that changes something about the vault. */
export function useAsking({ refresh }: Pick<Care, 'refresh'>): Asking {
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  return {
    isAsking,
    said,
    ask: () => {
      setSaid(null);
      setAsking(true);
    },
    close: () => setAsking(false),
    finish: (words) => {
      setAsking(false);
      setSaid(words);
      refresh();
    },
  };
}
