import styles from './section.module.css';

/** What is to be said in a row of short points. */
export function Points({ of }: { readonly of: readonly string[] }) {
  return (
    <ul className={styles.points}>
      {of.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
