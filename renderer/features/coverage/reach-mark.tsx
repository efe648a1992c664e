import { Check } from 'lucide-react';
import type { Reach } from '#core/tracking/reach.ts';
import styles from './reach-mark.module.css';
import { SIGNS } from './reach-signs.ts';

/** How far one concern has come: by colour, by pattern and by sign, so that none is needed alone. */
export function ReachMark({ reach }: { readonly reach: Reach }) {
  return (
    <span aria-hidden className={styles.mark} data-reach={reach}>
      {reach === 'done' ? <Check size={16} strokeWidth={3} /> : SIGNS[reach]}
    </span>
  );
}
