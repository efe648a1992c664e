import { useTranslation } from 'react-i18next';
import { Screen } from '../../ui/screen.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { TripsSection } from '../travel/trips-section.tsx';
import { BackupsSection } from './backups-section.tsx';
import { Contents } from './contents.tsx';
import { EraseSection } from './erase-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LetterheadsSection } from './letterheads/letterheads-section.tsx';
import { LockingSection } from './locking-section.tsx';
import { ProofSection } from './proof-section.tsx';
import { SenderSection } from './sender-section.tsx';
import { ThemeSection } from './theme-section.tsx';
import { useCare } from './use-care.ts';

/** The user's own choices, and the care of the vault. */
export function SettingsScreen() {
  const { t } = useTranslation('settings');
  const { care, job } = useCare();
  return (
    <Screen title={t('title')} lead={t('lead')} width="reading">
      <Contents />
      <ThemeSection />
      <SenderSection />
      <LetterheadsSection />
      <LockingSection />
      {care ? (
        <>
          <KeysSection care={care} />
          <BackupsSection care={care} />
          <TripsSection />
          <EraseSection care={care} />
        </>
      ) : (
        <Outcome job={job} working={t('asking')} />
      )}
      <ProofSection />
    </Screen>
  );
}
