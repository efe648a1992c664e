import { useTranslation } from 'react-i18next';
import { useDayWords } from '../../app/day-words.ts';
import { useAppeal, useCatalog } from '../../state/library.ts';
import { Screen } from '../../ui/screen.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import styles from './about-screen.module.css';
import { DatasetSection } from './dataset-section.tsx';
import { Section } from './section.tsx';
import { SenderSection } from './sender-section.tsx';
import { ThemeSection } from './theme-section.tsx';

/** What this program is, what it carries, where the user's work lies, and their own choices. */
export function AboutScreen() {
  const { t } = useTranslation('about');
  const { about } = useCatalog();
  return (
    <Screen title={t('title')} lead={t('lead', { version: about.version })} width="reading">
      <SenderSection />
      <ThemeSection />
      <Section title={t('privacy.title')}>
        <p>{t('privacy.offline')}</p>
        <p>{t('privacy.file')}</p>
        <p className={styles.copyable}>
          <code>{about.vaultPath}</code>
          <CopyButton text={about.vaultPath} what={t('privacy.fileWhat')} />
        </p>
      </Section>
      <DatasetSection />
      <Rights />
    </Screen>
  );
}

function Rights() {
  const { t } = useTranslation('about');
  const { sender, date } = useAppeal();
  const day = useDayWords();
  return (
    <Section title={t('rights.title')}>
      <p>{t('rights.facts', { sender: sender.name, date: day(date) })}</p>
      <p>{t('rights.licence')}</p>
    </Section>
  );
}
