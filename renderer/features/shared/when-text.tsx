import type { When } from '#core/appeals/provenance.ts';
import { useDateWords } from './date-words.ts';
import styles from './when-text.module.css';

/** A date in the words it is given in, and beside them the date stored where it says more. */
export function WhenText({ when }: { readonly when: When }) {
  const words = useDateWords();
  const stored = when.edtf === null ? '' : words(when.edtf);
  const isSaid = when.wording.toLowerCase().includes(stored.toLowerCase());
  return (
    <span>
      {when.wording}
      {isSaid ? null : <span className={styles.stored}> ({stored})</span>}
    </span>
  );
}
