import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Office } from '#core/officials/office.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import styles from './office-facts.module.css';

/** What is known of an office itself; nothing is filled in where no source gives it. */
export function OfficeFacts({ office }: { readonly office: Office }) {
  const { t } = useTranslation('officials');
  const { title, institution, seat, address, competence, notes } = office;
  return (
    <dl className={styles.facts}>
      {title.fr ? (
        <Fact name={t('own.titleIn', { language: t('languages.fr') })}>
          <span lang="fr">{title.fr}</span>
        </Fact>
      ) : null}
      {title.ru ? (
        <Fact name={t('own.titleIn', { language: t('languages.ru') })}>
          <span lang="ru">{title.ru}</span>
        </Fact>
      ) : null}
      {institution ? <Fact name={t('facts.institution')}>{institution}</Fact> : null}
      {seat ? <Fact name={t('facts.seat')}>{seat}</Fact> : null}
      <Fact name={t('address.title')}>
        {address ? (
          <>
            <div className={styles.address}>
              <address className={styles.lines}>{address.lines.join('\n')}</address>
              <CopyButton
                text={address.lines.join('\n')}
                what={t('address.what', { office: title.en })}
              />
            </div>
            <p className={styles.source}>
              {t('address.seen', { source: address.source, seen: address.seen })}
            </p>
          </>
        ) : (
          <span className={styles.source}>{t('address.none')}</span>
        )}
      </Fact>
      <Fact name={t('facts.competence')}>{competence}</Fact>
      {notes.length > 0 ? (
        <Fact name={t('facts.notes')}>
          <ul className={styles.notes}>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Fact>
      ) : null}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
