import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Official, unverified } from '#core/officials/official.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import styles from './office-facts.module.css';

/** What is known of an office itself; nothing is filled in where no source gives it. */
export function OfficeFacts({ official }: { readonly official: Official }) {
  const { t } = useTranslation('officials');
  const { title, institution, seat, address, competence, notes } = official.office;
  return (
    <dl className={styles.facts}>
      {unverified(official, 'en').title ? (
        <Fact name={t('own.titleIn', { language: t('languages.en') })}>
          <p className={styles.source}>{t('forms.titleUnverified')}</p>
        </Fact>
      ) : null}
      <Title official={official} language="fr" />
      <Title official={official} language="ru" />
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

function Title({
  official,
  language,
}: {
  readonly official: Official;
  readonly language: 'fr' | 'ru';
}) {
  const { t } = useTranslation('officials');
  const title = official.office.title[language];
  if (title === null) return null;
  return (
    <Fact name={t('own.titleIn', { language: t(`languages.${language}`) })}>
      <span lang={language}>{title}</span>
      {unverified(official, language).title ? (
        <p className={styles.source}>{t('forms.titleUnverified')}</p>
      ) : null}
    </Fact>
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
