import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { recipientsOf } from '#core/letters/chosen.ts';
import { uncheckedFacts } from '#core/letters/facts.ts';
import { isReady, type Letter } from '#core/letters/letter.ts';
import { titleIn } from '#core/officials/official.ts';
import { isSent } from '#core/register/version.ts';
import { useDayWords } from '../../app/day-words.ts';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { useOfficials } from '../../state/select/letters.ts';
import { useVersionsOf } from '../../state/select/register.ts';
import { IconButton } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import rows from '../../ui/rows.module.css';
import { Tag } from '../../ui/tag.tsx';
import { useCameBackFrom, useReturnFocus } from '../shared/return-focus.ts';

type Props = { readonly letter: Letter; readonly onRemove: () => void };

/** A draft in the list: what it is about, to whom, and how far it is. */
export function LetterRow({ letter, onRemove }: Props) {
  const { t } = useTranslation('letters');
  const from = useCameBackFrom();
  const link = useReturnFocus<HTMLAnchorElement>(
    from?.at === 'letter' && from.letterId === letter.id,
  );
  const moment = useMomentWords();
  const recipients = recipientsOf(letter, useOfficials());
  const appeal = useAppeal();
  const left = uncheckedFacts(letter, appeal).length;
  const subject = letter.subject.trim() || t('untitled');
  return (
    <li className={rows.row}>
      <div className={rows.words}>
        <Link ref={link} coversBox onPress={() => go({ at: 'letter', letterId: letter.id })}>
          <span className={rows.name} lang={letter.language}>
            {subject}
          </span>
        </Link>
        <p className={rows.soft}>
          {recipients.length > 0
            ? recipients.map(({ office }) => titleIn(office, 'en')).join('; ')
            : t('noRecipient')}
        </p>
        <p className={rows.tags}>
          <Tag>{t(`languages.${letter.language}`)}</Tag>
          {isReady(letter) && left === 0 ? <Tag tone="accent">{t('ready.is')}</Tag> : null}
          <Saved letter={letter} />
          <span className={rows.soft}>{t('changed', { when: moment(letter.changedAt) })}</span>
        </p>
      </div>
      <span className={rows.actions}>
        <IconButton
          label={t('remove', { subject })}
          icon={<Trash2 aria-hidden size={16} />}
          onPress={onRemove}
        />
      </span>
    </li>
  );
}

/** Whether there is a file of it; one that went out without any was sealed as it read then. */
function Saved({ letter: { id, exportedAt, changedAt } }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  const day = useDayWords();
  const sent = useVersionsOf(id).find(isSent);
  if (exportedAt === null && sent)
    return <Tag tone="accent">{t('exported.sent', { day: day(sent.sending.on) })}</Tag>;
  if (exportedAt === null) return <Tag>{t('exported.never')}</Tag>;
  const isCurrent = exportedAt >= changedAt;
  return (
    <Tag tone={isCurrent ? 'accent' : 'warn'}>
      {isCurrent ? t('exported.current') : t('exported.older')}
    </Tag>
  );
}

/** A moment in the user's own time, in the language of the screen. */
function useMomentWords(): (instant: string) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language === 'en' ? 'en-GB' : i18n.language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (instant) => format.format(new Date(instant));
}
