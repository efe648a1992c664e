import { useState } from 'react';
import type { Care } from './use-care.ts';

export type Asking = {
  readonly isAsking: boolean;
  /** What was done, once it is; `null` before. */
  readonly said: string | null;
  readonly ask: () => void;
  readonly close: () => void;
  /** Asks main what has become of the vault, closes, and says `words`. */
  readonly finish: (words: string) => Promise<void>;
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
    finish: async (words) => {
      await refresh();
      setAsking(false);
      setSaid(words);
    },
  };
}
