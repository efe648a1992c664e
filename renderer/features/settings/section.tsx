import { type ReactNode, useId } from 'react';
import styles from './section.module.css';

type Props = { readonly title: string; readonly children: ReactNode };

/** One matter of a screen, under its heading, which other places lead to by `id`. */
export function Section({ id, title, children }: Props & { readonly id?: string }) {
  const own = useId();
  const heading = id ?? own;
  return (
    <section aria-labelledby={heading} className={styles.section}>
      <h2 id={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** A part of a section, under a heading of its own. */
export function Part({ title, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.part}>
      <h3 id={heading}>{title}</h3>
      {children}
    </section>
  );
}

/** Facts by name, one beside the other; each is a `Fact`. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className={styles.facts}>{children}</dl>;
}

type FactProps = {
  readonly name: string;
  readonly hint?: string;
  readonly children: ReactNode;
};

export function Fact({ name, hint, children }: FactProps) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        {children}
        {hint ? <p className={styles.soft}>{hint}</p> : null}
      </dd>
    </>
  );
}
