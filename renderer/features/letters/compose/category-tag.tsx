import { useTranslation } from 'react-i18next';
import { actionCategory } from '#core/asks/action-category.ts';
import { Tag } from '../../../ui/tag.tsx';

/** How much an English ask demands; nothing where its verb is not sorted. */
export function CategoryTag({ text }: { readonly text: string }) {
  const { t } = useTranslation('letters');
  const category = actionCategory(text);
  if (category === null) return null;
  return (
    <span title={t('category.hint')}>
      <Tag>{t('category.name', { category })}</Tag>
    </span>
  );
}
