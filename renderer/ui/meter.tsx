import { Meter as AriaMeter } from 'react-aria-components';
import styles from './meter.module.css';

type Props = {
  readonly label: string;
  /** Steps reached, of `steps`. */
  readonly value: number;
  readonly steps: number;
  readonly tone: 'bad' | 'warn' | 'good';
  /** The value in words. */
  readonly words: string;
};

/** How much there is of something, in a few steps. */
export function Meter({ label, value, steps, tone, words }: Props) {
  return (
    <AriaMeter
      aria-label={label}
      value={value}
      maxValue={steps}
      valueLabel={words}
      className={`${styles.meter} ${styles[tone]}`}
    >
      {Array.from({ length: steps }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <span key={at} className={at < value ? styles.filled : styles.open} />
      ))}
    </AriaMeter>
  );
}
