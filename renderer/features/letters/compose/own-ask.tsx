import { useTranslation } from 'react-i18next';
import type { LetterId } from '#core/ids.ts';
import { useDraft } from '../../../state/drafts.ts';
import { TextField } from '../../../ui/field.tsx';
import { letterNow, reviseText } from '../revise.ts';
import { reworded } from './ask-keys.ts';

type Props = {
  readonly letterId: LetterId;
  readonly askKey: string;
  readonly text: string;
  readonly language: string;
};

/** An ask in the user's own words, written where it stands in the list. */
export function OwnAsk({ letterId, askKey, text, language }: Props) {
  const { t } = useTranslation('letters');
  const { value, change, flush } = useDraft(text, (typed) => {
    const asks = letterNow(letterId)?.asks ?? [];
    const value = reworded(asks, askKey, typed);
    reviseText(letterId, { field: 'asks', value }, askKey);
  });
  return (
    <TextField
      label={t('asks.ownLabel')}
      value={value}
      onChange={change}
      onBlur={flush}
      lines={2}
      placeholder={t('asks.ownPlaceholder')}
      language={language}
    />
  );
}
