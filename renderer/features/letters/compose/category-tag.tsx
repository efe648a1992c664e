import { useTranslation } from 'react-i18next';
import { actionCategory } from '#core/asks/action-category.ts';
import type { LetterLanguage } from '#core/language.ts';
import { Tag } from '../../../ui/tag.tsx';

type Props = { readonly text: string; readonly language?: LetterLanguage };

/** How much an ask demands; nothing where its verb is not sorted. */
export function CategoryTag({ text, language = 'en' }: Props) {
  const { t } = useTranslation('letters');
  const category = actionCategory(text, language);
  if (category === null) return null;
  return (
    <span title={t('category.hint')}>
      <Tag>{t('category.name', { category })}</Tag>
    </span>
  );
}
