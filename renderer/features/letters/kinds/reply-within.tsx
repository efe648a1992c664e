import { useTranslation } from 'react-i18next';
import { LetterTemplate } from '#core/letters/template.ts';
import { useDraft } from '../../../state/drafts.ts';
import { TextField } from '../../../ui/field.tsx';
import { typeInKind } from './change-kind.ts';

const Days = LetterTemplate.shape.replyWithin;

/** What is typed as a number of days; `undefined`: it is none. */
const daysIn = (typed: string): LetterTemplate['replyWithin'] | undefined =>
  Days.safeParse(typed.trim() === '' ? null : Number(typed)).data;

/** How many days a letter of the kind gives for a reply. What is no such number is not handed on. */
export function ReplyWithin({ kind }: { readonly kind: LetterTemplate }) {
  const { t } = useTranslation('kinds');
  const { value, change, flush } = useDraft(kind.replyWithin?.toString() ?? '', (typed) => {
    const replyWithin = daysIn(typed);
    if (replyWithin !== undefined)
      typeInKind(kind.id, 'replyWithin', (now) => ({ ...now, replyWithin }));
  });
  return (
    <TextField
      label={t('edit.replyWithin')}
      hint={t('edit.replyHint')}
      value={value}
      onChange={change}
      onBlur={flush}
      {...(daysIn(value) === undefined ? { error: t('edit.replyError') } : {})}
    />
  );
}
