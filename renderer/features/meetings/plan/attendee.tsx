import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { institutionIn, type Official, titleIn } from '#core/officials/official.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { go } from '../../../app/place.ts';
import { useDraft } from '../../../state/drafts.ts';
import { TextField } from '../../../ui/field.tsx';
import { Link } from '../../../ui/link.tsx';
import { meetingNow, reviseText } from '../revise.ts';
import styles from './plan.module.css';

type Props = {
  readonly meeting: Meeting;
  readonly official: Official;
  readonly delegate: string;
};

/** An office at the table: how sure it is who holds it, and who comes instead. */
export function Attendee({ meeting: { id, language }, official, delegate }: Props) {
  const { t } = useTranslation('meetings');
  const { office } = official;
  const institution = institutionIn(official, language);
  const draft = useDraft(delegate, (typed) => {
    const value = (meetingNow(id)?.attending ?? []).map((one) =>
      one.officeId === office.id ? { ...one, delegate: typed } : one,
    );
    reviseText(id, { field: 'attending', value }, `delegate:${office.id}`);
  });
  return (
    <div className={styles.who}>
      <span className={styles.name} lang={office.title[language] === null ? 'en' : language}>
        {titleIn(office, language)}
      </span>
      {institution ? <span className={styles.soft}>{institution}</span> : null}
      <Holder official={official} />
      <TextField
        label={t('people.delegate')}
        value={draft.value}
        onChange={draft.change}
        onBlur={draft.flush}
        language={language}
      />
    </div>
  );
}

/** A name goes into papers only when it was confirmed: says which, and leads to where that is done. */
function Holder({ official: { office, confirmed, lastSeen } }: Pick<Props, 'official'>) {
  const { t } = useTranslation('meetings');
  const day = useDayWords();
  if (confirmed)
    return (
      <span className={styles.soft}>
        {t('people.confirmed', { name: confirmed.holder.name, day: day(confirmed.confirmedOn) })}
      </span>
    );
  return (
    <span className={styles.soft}>
      {lastSeen
        ? t('people.lastSeen', { name: lastSeen.name, asOf: lastSeen.asOf })
        : t('people.notKnown')}{' '}
      <Link onPress={() => go({ at: 'officials', officeId: office.id })}>{t('people.check')}</Link>
    </span>
  );
}
