import { useTranslation } from 'react-i18next';
import type { Appeal } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';
import { CopyButton } from '../shared/copy-button.tsx';
import { Item, Items, Small } from './item.tsx';
import { Section } from './section.tsx';

type Props = { readonly concern: Concern; readonly translations: Appeal['translations'] };

/** The concern as letters in other languages say it: our wording, translated. */
export function Translations({ concern, translations }: Props) {
  const { t } = useTranslation('concern');
  const at = translations.flatMap(({ language, by, concerns }) => {
    const words = concerns[concern.id];
    return words ? [{ language, by, ...words }] : [];
  });
  if (at.length === 0) return null;
  return (
    <Section title={t('translations.title')} hint={t('translations.hint')}>
      <Items>
        {at.map(({ language, by, heading, statement }) => (
          <Item
            key={language}
            title={<span lang={language}>{heading}</span>}
            beside={t(`translations.languages.${language}`)}
          >
            <p lang={language}>{statement}</p>
            <Small>{t('translations.by', { by })}</Small>
            <CopyButton
              text={statement}
              what={t('translations.what', { language: t(`translations.languages.${language}`) })}
            />
          </Item>
        ))}
      </Items>
    </Section>
  );
}
