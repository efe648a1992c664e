import { CircleAlert, CircleCheck, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useShowPart } from '../parts.tsx';
import styles from './check-list.module.css';
import type { Findings } from './findings.ts';
import type { Finding } from './missing-words.ts';

/** What is missing before the letter can be saved, and what to consider before it leaves. */
export function CheckList({ findings }: { readonly findings: Findings }) {
  const { t } = useTranslation('letters');
  const { blocking, toConsider } = findings;
  return (
    <section aria-label={t('check.title')} className={styles.check}>
      <h2>{t('check.title')}</h2>
      {blocking.length > 0 ? (
        <List of={blocking} icon={<CircleAlert aria-hidden size={16} className={styles.bad} />} />
      ) : (
        <p className={styles.complete}>
          <CircleCheck aria-hidden size={16} />
          {t('check.complete')}
        </p>
      )}
      {toConsider.length > 0 ? (
        <details className={styles.consider}>
          <summary>{t('check.consider', { count: toConsider.length })}</summary>
          <List of={toConsider} icon={<Info aria-hidden size={16} className={styles.soft} />} />
        </details>
      ) : null}
    </section>
  );
}

function List({ of, icon }: { readonly of: readonly Finding[]; readonly icon: ReactNode }) {
  return (
    <ul className={styles.list}>
      {of.map((finding) => (
        <li key={`${finding.text} ${finding.detail ?? ''}`} className={styles.finding}>
          {icon}
          <div>
            <FindingText finding={finding} />
            {finding.detail ? <p className={styles.detail}>{finding.detail}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

function FindingText({ finding: { text, part } }: { readonly finding: Finding }) {
  const show = useShowPart();
  if (part === null) return <p>{text}</p>;
  return (
    <button type="button" className={styles.link} onClick={() => show(part)}>
      {text}
    </button>
  );
}
