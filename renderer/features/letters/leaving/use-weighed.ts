import { useState } from 'react';

/** Whether exactly these were weighed: what comes to them later is to be weighed as well. */
export function useWeighed(all: readonly string[]) {
  const key = all.join('\n');
  const [weighed, setWeighed] = useState<string | null>(null);
  return { isWeighed: weighed === key, weigh: (is: boolean) => setWeighed(is ? key : null) };
}
