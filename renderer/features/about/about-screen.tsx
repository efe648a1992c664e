import { useTranslation } from 'react-i18next';
import { useDayWords } from '../../app/day-words.ts';
import { go } from '../../app/place.ts';
import { useAppeal, useCatalog } from '../../state/library.ts';
import { Link } from '../../ui/link.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Section } from '../settings/section.tsx';
import { DatasetSection } from './dataset-section.tsx';

/** What this program is and what it carries. */
export function AboutScreen() {
  const { t } = useTranslation('about');
  const { about } = useCatalog();
  return (
    <Screen title={t('title')} lead={t('lead', { version: about.version })} width="reading">
      <DatasetSection />
      <Privacy />
      <Rights />
    </Screen>
  );
}

function Privacy() {
  const { t } = useTranslation('about');
  return (
    <Section title={t('privacy.title')}>
      <p>{t('privacy.offline')}</p>
      <p>
        {t('privacy.proof')}{' '}
        <Link onPress={() => go({ at: 'settings' })}>{t('privacy.toProof')}</Link>
      </p>
    </Section>
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
