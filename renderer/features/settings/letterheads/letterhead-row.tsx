import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Letterhead } from '#core/letterheads/letterhead.ts';
import { useDraft } from '../../../state/drafts.ts';
import { dispatch } from '../../../state/workspace-store.ts';
import { IconButton } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Tag } from '../../../ui/tag.tsx';
import styles from './letterheads.module.css';

type Props = { readonly letterhead: Letterhead; readonly onRemove: () => void };

/** A letterhead of the list: its name, to be changed in place, and what kind it is. */
export function LetterheadRow({ letterhead: { id, name, kind }, onRemove }: Props) {
  const { t } = useTranslation('letterheads');
  const { value, change, flush } = useDraft(name, (typed) => {
    if (typed.trim() !== '' && typed.trim() !== name)
      dispatch({ type: 'letterheads.rename', id, name: typed.trim() }, `letterheads:${id}`);
  });
  return (
    <li className={styles.row}>
      <TextField label={t('namedAs', { name })} value={value} onChange={change} onBlur={flush} />
      <Tag>{t(`kinds.${kind}`)}</Tag>
      <IconButton
        label={t('remove', { name })}
        icon={<Trash2 aria-hidden size={16} />}
        onPress={onRemove}
      />
    </li>
  );
}
