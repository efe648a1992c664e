import type { Annex } from '#core/letters/letter-document.ts';
import { Own } from './blocks.tsx';
import styles from './preview.module.css';
import { Runs } from './runs.tsx';

/** The concerns as the table behind the letter. */
export function AnnexTable({ annex }: { readonly annex: Annex }) {
  const { title, intro, caption, columns, rows } = annex;
  return (
    <section className={styles.annex}>
      <h4 className={styles.heading}>{title}</h4>
      <p>
        <Runs runs={intro} />
      </p>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.country}</th>
            <th scope="col">{columns.theme}</th>
            <th scope="col">{columns.statement}</th>
            <th scope="col">{columns.source}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ concernId, country, theme, statement, source, isOwn }) => (
            <tr key={concernId}>
              <th scope="row">
                <Runs runs={country} />
              </th>
              <td>
                <Runs runs={theme} />
              </td>
              <td>
                <Own isOwn={isOwn}>
                  <Runs runs={statement} />
                </Own>
              </td>
              <td>
                <Runs runs={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
