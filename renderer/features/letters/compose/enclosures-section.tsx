import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/letters/letter.ts';
import { useDraft } from '../../../state/drafts.ts';
import { LinesField } from '../../shared/lines-field.tsx';
import { reviseText } from '../revise.ts';
import { Section } from './section.tsx';

/** What goes with the letter. */
export function EnclosuresSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('kinds');
  const { value, change, flush } = useDraft(letter.enclosures, (enclosures) =>
    reviseText(letter.id, { field: 'enclosures', value: enclosures }),
  );
  return (
    <Section title={t('enclosures.title')} part="enclosures" hint={t('enclosures.hint')}>
      <LinesField
        label={t('enclosures.lines')}
        lines={value}
        onChange={change}
        onBlur={flush}
        rows={2}
        language={letter.language}
      />
    </Section>
  );
}
