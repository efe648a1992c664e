import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/letters/letter.ts';
import { useLetterheads } from '../../../state/select/letterheads.ts';
import { Select } from '../../../ui/field.tsx';
import { partMark } from '../parts.tsx';
import { revise } from '../revise.ts';

const NONE = 'none';

/** What the letter is written on: the house's layout, or paper of the user's own. */
export function LetterheadChoice({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letterheads');
  const letterheads = useLetterheads();
  const { letterheadId } = letter;
  const isGone = letterheadId !== null && !letterheads.some(({ id }) => id === letterheadId);
  const options: readonly { readonly id: string; readonly name: string }[] = [
    { id: NONE, name: t('choice.none') },
    ...letterheads.map(({ id, name }) => ({ id, name })),
    ...(isGone ? [{ id: letterheadId, name: t('choice.gone') }] : []),
  ];
  const choose = (chosen: string) =>
    revise(letter.id, () => ({
      field: 'letterheadId',
      value: letterheads.find(({ id }) => id === chosen)?.id ?? null,
    }));
  return (
    <div {...partMark('letterhead')}>
      <Select
        label={t('choice.label')}
        value={letterheadId ?? NONE}
        options={options}
        onChange={choose}
      />
    </div>
  );
}
