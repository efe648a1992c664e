import { CopyPlus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AgendaItemId, MeetingId } from '#core/ids.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { nextMeeting } from '#core/meetings/next-meeting.ts';
import { newId, now } from '../../app/clock.ts';
import { go } from '../../app/place.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { useCatalog } from '../../state/library.ts';
import { useLetters } from '../../state/select/letters.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { TravelSection } from '../travel/travel-section.tsx';
import styles from './meeting-desk.module.css';
import { meetingNow } from './revise.ts';

type Props = { readonly meeting: Meeting };

/** What belongs to the meeting beside its plan: its letters, what to think of, and the one after it. */
export function Aside({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  return (
    <aside aria-label={t('beside')} className={styles.side}>
      <div className={styles.actions}>
        <Button onPress={() => planNext(meeting.id)}>
          <CopyPlus aria-hidden size={16} />
          {t('planNext')}
        </Button>
      </div>
      <Letters meeting={meeting} />
      <TravelSection meeting={meeting} />
      <Checklist meeting={meeting} />
    </aside>
  );
}

/** Makes the meeting after this one and opens it. */
function planNext(id: MeetingId): void {
  flushDrafts();
  const meeting = meetingNow(id);
  if (!meeting) return;
  const next = nextMeeting(meeting, {
    id: newId(MeetingId),
    at: now(),
    itemId: () => newId(AgendaItemId),
  });
  dispatch({ type: 'meetings.create', meeting: next });
  go({ at: 'meeting', meetingId: next.id });
}

function Letters({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const { t: letterWords } = useTranslation('letters');
  const letters = useLetters().filter(({ meetingId }) => meetingId === meeting.id);
  return (
    <section className={styles.part} aria-label={t('letters')}>
      <h2>{t('letters')}</h2>
      {letters.length > 0 ? (
        <ul className={styles.links}>
          {letters.map(({ id, subject, language }) => (
            <li key={id} lang={language}>
              <Link onPress={() => go({ at: 'letter', letterId: id })}>
                {subject.trim() || letterWords('untitled')}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <p className={styles.soft}>{t('noLetters')}</p>
      )}
    </section>
  );
}

/** Advice of the kind of meeting: shown, not kept. */
function Checklist({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const template = useCatalog().meetingTemplates.find(({ id }) => id === meeting.templateId);
  if (!template) return null;
  return (
    <section className={styles.part} aria-label={t('checklist')}>
      <h2>{t('checklistFor', { kind: template.name })}</h2>
      <ul className={styles.checks}>
        {template.checklist.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
