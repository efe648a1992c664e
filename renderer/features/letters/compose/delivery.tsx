import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/letters/letter.ts';
import { RadioChoice } from '../../../ui/radio-choice.tsx';
import { revise } from '../revise.ts';

const WAYS = ['together', 'apart'] as const;

/** Whether all recipients stand in one letter, or each gets one. */
export function Delivery({ letter: { id, delivery } }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  return (
    <RadioChoice
      label={t('to.delivery')}
      value={delivery}
      options={WAYS.map((way) => ({ id: way, name: t(`to.deliveries.${way}`) }))}
      onChange={(value) => revise(id, () => ({ field: 'delivery', value }))}
    />
  );
}
