import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lettersApart } from '#core/letters/apart.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import { titleIn } from '#core/officials/official.ts';
import { Select } from '../../../ui/field.tsx';

export type Shown = {
  /** What the draft becomes: one letter, or one for each recipient. */
  readonly letters: readonly LetterParts[];
  /** The one that is looked at. */
  readonly parts: LetterParts;
  /** Whose it is; blank where it is everybody's. */
  readonly officeId: string;
  readonly show: (officeId: string) => void;
};

/** The letters that a draft becomes, and which of them is shown. */
export function useShown(draft: LetterParts): Shown {
  const [wanted, show] = useState('');
  const letters = useMemo(() => lettersApart(draft), [draft]);
  const parts = letters.find((one) => idOf(one) === wanted) ?? letters[0] ?? draft;
  return { letters, parts, officeId: idOf(parts), show };
}

const idOf = ({ letter }: LetterParts): string => letter.officeIds[0] ?? '';

/** Chooses whose letter the preview shows, where each recipient gets one. */
export function ShownFor({ shown: { letters, officeId, show } }: { readonly shown: Shown }) {
  const { t } = useTranslation('letters');
  if (letters.length < 2) return null;
  const options = letters.map((one) => {
    const id = idOf(one);
    const official = one.officials.find(({ office }) => office.id === id);
    const name = official ? titleIn(official.office, one.letter.language) : t('gone.office');
    return { id, name };
  });
  return (
    <Select label={t('preview.shownFor')} value={officeId} options={options} onChange={show} />
  );
}
