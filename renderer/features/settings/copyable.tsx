import { CopyButton } from '../shared/copy-button.tsx';
import styles from './section.module.css';

type Props = {
  readonly text: string;
  /** What it is, for those who hear the button out of its surroundings. */
  readonly what: string;
};

/** A path or a checksum to read, to select or to copy. */
export function Copyable({ text, what }: Props) {
  return (
    <span className={styles.copyable}>
      <code>{text}</code>
      <CopyButton text={text} what={what} />
    </span>
  );
}
