import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Commitment, Progress } from '#core/commitments/commitment.ts';
import { ProgressId } from '#core/ids.ts';
import { newId, today } from '../../app/clock.ts';
import { useDayWords } from '../../app/day-words.ts';
import { useDraft } from '../../state/drafts.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { TextField } from '../../ui/field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { Section } from '../settings/section.tsx';
import { focusOn } from '../shared/focus-on.ts';
import styles from './commitments.module.css';
import { revise, reviseText } from './revise.ts';

type Props = { readonly commitment: Commitment };

/** How far it was on this day and that. Each note is kept as it is typed. */
export function ProgressSection({ commitment: { id, progress } }: Props) {
  const { t } = useTranslation('commitments');
  const add = () => {
    const note: Progress = {
      id: newId(ProgressId),
      on: today(),
      state: progress.at(-1)?.state ?? 'noAction',
      words: '',
    };
    revise(id, (fresh) => ({ field: 'progress', value: [...fresh.progress, note] }));
  };
  return (
    <Section id="progress" title={t('progress.title')}>
      {progress.length === 0 ? (
        <p className={styles.soft}>{t('progress.none')}</p>
      ) : (
        <ol className={styles.notes}>
          {progress.map((note) => (
            <Note key={note.id} commitmentId={id} note={note} />
          ))}
        </ol>
      )}
      <div>
        <Button onPress={add}>{t('progress.add')}</Button>
      </div>
    </Section>
  );
}

type NoteProps = { readonly commitmentId: Commitment['id']; readonly note: Progress };

function Note({ commitmentId, note }: NoteProps) {
  const { t } = useTranslation('commitments');
  const day = useDayWords();
  const draft = useDraft(note, (next) =>
    reviseText(commitmentId, `progress:${note.id}`, ({ progress }) => ({
      field: 'progress',
      value: progress.map((one) => (one.id === note.id ? next : one)),
    })),
  );
  const { value } = draft;
  const change = (fields: Partial<Progress>) => draft.change({ ...value, ...fields });
  const remove = () => {
    revise(commitmentId, ({ progress }) => ({
      field: 'progress',
      value: progress.filter(({ id }) => id !== note.id),
    }));
    focusOn('progress');
  };
  return (
    <li className={styles.note}>
      <div className={styles.noteFields}>
        <DayField label={t('progress.on')} value={value.on} onChange={(on) => change({ on })} />
        <RadioChoice
          label={t('progress.state')}
          about={t('progress.about', { day: day(value.on) })}
          value={value.state}
          options={Progress.shape.state.options.map((id) => ({
            id,
            name: t(`progress.states.${id}`),
          }))}
          onChange={(state) => change({ state })}
        />
        <TextField
          label={t('progress.words')}
          lines={2}
          value={value.words}
          onChange={(words) => change({ words })}
          onBlur={draft.flush}
        />
      </div>
      <IconButton
        label={t('progress.remove', { day: day(value.on) })}
        icon={<X aria-hidden size={16} />}
        onPress={remove}
      />
    </li>
  );
}
