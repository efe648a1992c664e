import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/letters/letter.ts';
import { AsksSection } from './asks-section.tsx';
import { ConcernsSection } from './concerns-section.tsx';
import { FactsSection } from './facts-section.tsx';
import { PageSection } from './page-section.tsx';
import { RecipientsSection } from './recipients-section.tsx';
import { SenderSection } from './sender-section.tsx';
import { TextSection } from './text-section.tsx';

/** Everything of a letter that can be set, in the order it will be read. */
export function Compose({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  return (
    <form aria-label={t('compose')} onSubmit={(event) => event.preventDefault()}>
      <RecipientsSection letter={letter} />
      <PageSection letter={letter} />
      <TextSection letter={letter} field="opening" />
      <ConcernsSection letter={letter} />
      <FactsSection letter={letter} />
      <AsksSection letter={letter} />
      <TextSection letter={letter} field="closing" />
      <SenderSection letter={letter} />
    </form>
  );
}
