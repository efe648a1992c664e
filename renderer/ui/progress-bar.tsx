import { ProgressBar as AriaProgressBar } from 'react-aria-components';
import styles from './progress-bar.module.css';

type Props = {
  readonly label: string;
  /** So many are done of `total`. */
  readonly done: number;
  readonly total: number;
  /** The same in words: shown, and read out when asked for. */
  readonly words: string;
};

/** How far something is that takes a while. */
export function ProgressBar({ label, done, total, words }: Props) {
  return (
    <AriaProgressBar
      aria-label={label}
      value={done}
      maxValue={total}
      valueLabel={words}
      className={styles.bar ?? ''}
    >
      {({ percentage = 0 }) => (
        <>
          <span className={styles.track}>
            <span className={styles.fill} style={{ inlineSize: `${percentage}%` }} />
          </span>
          <span className={styles.words}>{words}</span>
        </>
      )}
    </AriaProgressBar>
  );
}
