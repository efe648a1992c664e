import { useTranslation } from 'react-i18next';
import type { LetterDocument } from '#core/letters/letter-document.ts';
import { AnnexTable } from './annex-table.tsx';
import { Blocks } from './blocks.tsx';
import styles from './preview.module.css';
import { Runs } from './runs.tsx';

/** The letter as it will be read, from the value that the file is made of. */
export function Preview({ document }: { readonly document: LetterDocument }) {
  const { t } = useTranslation('letters');
  const { language, letterhead, dateLine, recipients, subject, salutation, blocks } = document;
  const { close, signature, trailers, annex, notes } = document;
  return (
    <section aria-label={t('preview.title')} className={styles.desk}>
      <article lang={language} className={`${styles.page} ${styles[document.paper]}`}>
        <header className={styles.letterhead}>
          {letterhead.organisation ? (
            <p className={styles.organisation}>{letterhead.organisation}</p>
          ) : null}
          {letterhead.lines.length > 0 ? <p>{letterhead.lines.join('  ·  ')}</p> : null}
        </header>
        <div className={styles.recipients}>
          {recipients.map((lines) => (
            <Lines key={lines.join()} lines={lines} />
          ))}
        </div>
        <p className={styles.date}>{dateLine}</p>
        {subject ? <h3 className={styles.subject}>{subject}</h3> : null}
        <p>{salutation}</p>
        <Blocks blocks={blocks} />
        <p className={styles.close}>{close}</p>
        <div className={styles.signature}>
          <p>
            <strong>{signature.name}</strong>
          </p>
          <Lines lines={signature.lines} />
        </div>
        {trailers.map(({ kind, label, lines }) => (
          <div key={kind} className={styles.trailer}>
            <p>
              <strong>{label}</strong>
            </p>
            <Lines lines={lines} />
          </div>
        ))}
        {annex ? <AnnexTable annex={annex} /> : null}
        {notes.length > 0 ? (
          <ol className={styles.notes} aria-label={t('preview.notes')}>
            {notes.map(({ number, runs }) => (
              <li key={number}>
                <Runs runs={runs} />
              </li>
            ))}
          </ol>
        ) : null}
      </article>
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <p>
      {lines.map((line, index) => {
        const key = `${index}`;
        return (
          <span key={key} className={styles.line}>
            {line}
          </span>
        );
      })}
    </p>
  );
}
