import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/letters/letter.ts';
import { useLetterheadOf } from '../../../state/select/letterheads.ts';
import { Notice } from '../../../ui/tag.tsx';

/** Says that the file will look otherwise than the preview does. */
export function OnLetterhead({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letterheads');
  const letterhead = useLetterheadOf(letter);
  if (!letterhead) return null;
  const { kind, name } = letterhead;
  return (
    <Notice>
      <p>{kind === 'docx' ? t('preview.docx', { name }) : t('preview.logo', { name })}</p>
    </Notice>
  );
}

/** The same, for what leaves with it. */
export function LeavesWithLetterhead({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letterheads');
  const letterhead = useLetterheadOf(letter);
  return letterhead?.kind === 'docx' ? (
    <p>{t('preview.leaves', { name: letterhead.name })}</p>
  ) : null;
}
