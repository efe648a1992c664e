import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Run, TextRun } from '#core/letters/letter-document.ts';
import heard from '../../../ui/heard.module.css';
import styles from './preview.module.css';

/** Runs of a letter as they will stand on the page. */
export function Runs({ runs }: { readonly runs: readonly Run[] }) {
  // Runs have no ids and never move: their index is what they are.
  return runs.map((run, index) => {
    const key = `${index}`;
    return (
      <Fragment key={key}>
        <OneRun run={run} />
      </Fragment>
    );
  });
}

function OneRun({ run }: { readonly run: Run }) {
  const { t } = useTranslation('letters');
  switch (run.type) {
    case 'text':
      return <Words run={run} />;
    case 'note':
      return (
        <sup className={styles.reference}>
          <span className={heard.heard}>{t('preview.note')} </span>
          {run.number}
        </sup>
      );
    case 'break':
      return <br />;
    case 'tab':
      return <span className={styles.tab}> </span>;
  }
}

function Words({ run }: { readonly run: TextRun }) {
  const isPlain = !run.bold && !run.italic && !run.language && !run.isLink;
  if (isPlain) return run.text;
  const italic = run.italic ? <em>{run.text}</em> : run.text;
  const words = run.bold ? <strong>{italic}</strong> : italic;
  return (
    <span
      {...(run.language ? { lang: run.language } : {})}
      className={run.isLink ? styles.link : undefined}
    >
      {words}
    </span>
  );
}
