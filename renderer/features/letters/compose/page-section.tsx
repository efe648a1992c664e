import { useTranslation } from 'react-i18next';
import { LetterLanguage } from '#core/language.ts';
import type { Letter } from '#core/letters/letter.ts';
import { Paper } from '#core/paper.ts';
import { useDraft } from '../../../state/drafts.ts';
import { useAppeal } from '../../../state/library.ts';
import { useEarlier, useMetOn, useTemplates } from '../../../state/select/letters.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Select, TextField } from '../../../ui/field.tsx';
import { partMark } from '../parts.tsx';
import { revise, reviseText } from '../revise.ts';
import styles from './fields.module.css';
import { Section } from './section.tsx';
import { speak } from './speak.ts';

/** Language, paper, date and subject. */
export function PageSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  const origin = {
    appeal: useAppeal(),
    template: useTemplates().find((template) => template.id === letter.templateId),
    follows: useEarlier(letter),
    metOn: useMetOn(letter),
  };
  const { id } = letter;
  const day = useDraft(letter.on, (value) => reviseText(id, { field: 'on', value }));
  const subject = useDraft(letter.subject, (value) => reviseText(id, { field: 'subject', value }));
  return (
    <Section title={t('page.title')}>
      <div className={styles.row} {...partMark('language')}>
        <Select
          label={t('page.language')}
          value={letter.language}
          options={LetterLanguage.options.map((code) => ({
            id: code,
            name: t(`languages.${code}`),
          }))}
          onChange={(language) => speak(letter, language, origin)}
        />
        <Select
          label={t('page.paper')}
          value={letter.paper}
          options={Paper.options.map((paper) => ({ id: paper, name: t(`papers.${paper}`) }))}
          onChange={(value) => revise(id, () => ({ field: 'paper', value }))}
        />
        <DayField label={t('page.on')} value={day.value} onChange={day.change} />
      </div>
      <div {...partMark('subject')}>
        <TextField
          label={t('page.subject')}
          value={subject.value}
          onChange={subject.change}
          onBlur={subject.flush}
          language={letter.language}
        />
      </div>
    </Section>
  );
}
