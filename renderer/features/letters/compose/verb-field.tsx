import { useTranslation } from 'react-i18next';
import { askVerbs, verbIn } from '#core/asks/ask-verbs.ts';
import type { LetterLanguage } from '#core/language.ts';
import { ComboField } from '../../../ui/combo-field.tsx';

type Props = {
  readonly language: LetterLanguage;
  readonly value: string;
  readonly onChange: (verb: string) => void;
};

const CATEGORIES = [5, 4, 3, 2, 1] as const;

/** The verb of an ask: any, with those offered that say how much they demand. */
export function VerbField({ language, value, onChange }: Props) {
  const { t } = useTranslation('kinds');
  return (
    <ComboField
      label={t('ask.verb')}
      hint={t('ask.verbHint', {
        publish: verbIn(language, 'publish'),
        consider: verbIn(language, 'consider'),
      })}
      language={language}
      value={value}
      onChange={onChange}
      autoFocus
      groups={CATEGORIES.map((category) => ({
        id: `${category}`,
        name: t('ask.category', { category }),
        options: askVerbs
          .filter((verb) => verb.category === category)
          .map((verb) => verb[language]),
      }))}
    />
  );
}
