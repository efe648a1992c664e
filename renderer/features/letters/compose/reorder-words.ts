import { useTranslation } from 'react-i18next';
import type { ReorderWords } from '../../../ui/reorderable-list.tsx';

export function useReorderWords(): ReorderWords {
  const { t } = useTranslation('letters');
  return {
    drag: (name) => t('order.drag', { name }),
    up: (name) => t('order.up', { name }),
    down: (name) => t('order.down', { name }),
    remove: (name) => t('order.remove', { name }),
  };
}
