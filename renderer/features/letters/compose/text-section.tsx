import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/letters/letter.ts';
import { RichEditor } from '../editor/rich-editor.tsx';
import { reviseText } from '../revise.ts';
import { Section } from './section.tsx';

type Props = { readonly letter: Letter; readonly field: 'opening' | 'closing' };

/** The user's own words before the concerns, or after the asks. */
export function TextSection({ letter, field }: Props) {
  const { t } = useTranslation('letters');
  return (
    <Section title={t(`${field}.title`)} part={field}>
      <RichEditor
        label={t(`${field}.title`)}
        language={letter.language}
        placeholder={t(`${field}.placeholder`)}
        text={letter[field]}
        onCommit={(value) => reviseText(letter.id, { field, value })}
      />
    </Section>
  );
}
