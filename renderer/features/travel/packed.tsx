import { useTranslation } from 'react-i18next';
import { useDayWords } from '../../app/day-words.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import type { Left } from './leave.ts';
import styles from './travel.module.css';

type Props = { readonly left: Left; readonly onClose: () => void };

/** What is in the file that was just written, what is not, and what to do with it. */
export function Packed({ left: { trip, withSender, savedAs }, onClose }: Props) {
  const { t } = useTranslation('travel');
  const day = useDayWords();
  const { annotations, officials, meetings, commitments, letters } = trip.base;
  const counts = {
    answers: meetings.answers.length,
    notes: annotations.reduce((sum, part) => sum + part.annotations.length, 0),
    commitments: commitments.commitments.length,
    letters: letters.letters.length,
    confirmed: officials.offices.length + officials.holders.length + officials.forms.length,
  } as const;
  const kinds = ['answers', 'notes', 'commitments', 'letters', 'confirmed'] as const;
  return (
    <Dialog title={t('packed.title')} isOpen onClose={onClose}>
      <p className={styles.words}>{t('packed.where', { path: savedAs })}</p>
      <section className={styles.part} aria-label={t('packed.holds')}>
        <h3>{t('packed.holds')}</h3>
        <ul className={styles.points}>
          {meetings.meetings.map(({ id, title }) => (
            <li key={id}>{t('packed.meeting', { title: title.trim() || t('trips.untitled') })}</li>
          ))}
          {kinds
            .filter((kind) => counts[kind] > 0)
            .map((kind) => (
              <li key={kind}>{t(`packed.${kind}`, { count: counts[kind] })}</li>
            ))}
          <li>{t(withSender ? 'packed.sender' : 'packed.noSender')}</li>
        </ul>
        <p>{t('packed.nothingElse')}</p>
      </section>
      <section className={styles.part} aria-label={t('packed.next')}>
        <h3>{t('packed.next')}</h3>
        <ol className={styles.steps}>
          <li>{t('packed.open')}</li>
          <li>{t('packed.back')}</li>
          <li>{t('packed.erase', { day: day(trip.expiresOn) })}</li>
        </ol>
      </section>
      <Choices>
        <Button kind="primary" autoFocus onPress={onClose}>
          {t('close')}
        </Button>
      </Choices>
    </Dialog>
  );
}
