import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayWords } from '../../app/day-words.ts';
import { useAppeal, useCatalog } from '../../state/library.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import styles from './about-screen.module.css';
import { Section } from './section.tsx';

/** Which appeal the program carries, how it was counted, and the checksum of the data. */
export function DatasetSection() {
  const { t } = useTranslation('about');
  const { about } = useCatalog();
  const appeal = useAppeal();
  const day = useDayWords();
  const { name, acronym } = appeal.sender;
  return (
    <Section title={t('dataset.title')}>
      <dl className={styles.facts}>
        <Fact name={t('dataset.appeal')}>{appeal.title}</Fact>
        <Fact name={t('dataset.sender')}>{acronym ? `${name} (${acronym})` : name}</Fact>
        <Fact name={t('dataset.date')}>{day(appeal.date)}</Fact>
        <Fact name={t('dataset.occasion')}>{appeal.occasion}</Fact>
        <Fact name={t('dataset.holds')}>
          <Holdings />
        </Fact>
        <Fact name={t('dataset.rule')}>{appeal.rule}</Fact>
        <Fact name={t('dataset.sha')}>
          <span className={styles.copyable}>
            <code>{about.librarySha256}</code>
            <CopyButton text={about.librarySha256} what={t('dataset.sha')} />
          </span>
          <span className={styles.soft}>{t('dataset.shaHint')}</span>
        </Fact>
      </dl>
    </Section>
  );
}

function Holdings() {
  const { t } = useTranslation('about');
  const { t: shared } = useTranslation('shared');
  const { offices } = useCatalog();
  const { concerns, cases, events, sources } = useAppeal();
  return t('dataset.counts', {
    concerns: shared('concerns', { count: concerns.length }),
    cases: t('dataset.cases', { count: cases.length }),
    events: t('dataset.events', { count: events.length }),
    sources: t('dataset.sources', { count: sources.length }),
    offices: t('dataset.offices', { count: offices.length }),
  });
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
