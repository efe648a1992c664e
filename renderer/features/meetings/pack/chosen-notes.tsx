import { useTranslation } from 'react-i18next';
import type { Annotation } from '#core/annotations/annotation.ts';
import { appealOf, type BriefParts, concernsIn } from '#core/briefs/brief-parts.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { revise } from '../revise.ts';
import styles from './pack.module.css';

/** Characters of a note that tell it from others. */
const SHOWN = 280;

/** Private notes on what is spoken of: each goes into the brief only where it is ticked. */
export function ChosenNotes({ parts }: { readonly parts: BriefParts }) {
  const { t } = useTranslation('pack');
  const { meeting, annotations } = parts;
  const appeal = appealOf(parts);
  const concerns = appeal ? concernsIn(parts, appeal) : [];
  const notes = annotations.filter(
    ({ id, concernId }) =>
      meeting.noteIds.includes(id) || concerns.some((one) => one.id === concernId),
  );
  const gone = meeting.noteIds.filter((id) => !annotations.some((note) => note.id === id));
  const headingOf = ({ concernId }: Annotation): string =>
    appeal?.concerns.find(({ id }) => id === concernId)?.heading ?? '';
  const choose = (id: Annotation['id'], isChosen: boolean) =>
    revise(meeting.id, ({ noteIds }) => ({
      field: 'noteIds',
      value: isChosen ? [...noteIds, id] : noteIds.filter((one) => one !== id),
    }));
  return (
    <section aria-label={t('notes.title')} className={styles.part}>
      <h2>{t('notes.title')}</h2>
      <p className={styles.soft}>{t(notes.length === 0 ? 'notes.none' : 'notes.hint')}</p>
      {notes.length + gone.length === 0 ? null : (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note.id}>
              <Checkbox
                isSelected={meeting.noteIds.includes(note.id)}
                onChange={(isChosen) => choose(note.id, isChosen)}
              >
                <span className={styles.note}>{shortened(note.content.body)}</span>
                <span className={styles.soft}>{headingOf(note)}</span>
              </Checkbox>
            </li>
          ))}
          {gone.map((id) => (
            <li key={id}>
              <Checkbox isSelected onChange={() => choose(id, false)}>
                <span className={styles.note}>{t('notes.gone')}</span>
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const shortened = (text: string): string =>
  text.length <= SHOWN ? text : `${text.slice(0, SHOWN).trimEnd()}…`;
