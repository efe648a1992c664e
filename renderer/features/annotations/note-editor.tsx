import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Annotation,
  AnnotationColour,
  type AnnotationContent,
  AnnotationKind,
  LONGEST_NOTE,
  tagsFrom,
} from '#core/annotations/annotation.ts';
import { useDraft } from '../../state/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { HighlightSample } from './highlight.tsx';
import styles from './note-editor.module.css';
import { kindIcon } from './note-kind.tsx';

type Props = {
  readonly note: Annotation;
  readonly onKeep: (content: AnnotationContent) => void;
  readonly onDone: () => void;
};

/** A note while it is written: kept as it is typed, so Done only puts the fields away. */
export function NoteEditor({ note, onKeep, onDone }: Props) {
  const { t } = useTranslation('annotations');
  const draft = useDraft<AnnotationContent>(note.content, onKeep);
  const content = draft.value;
  const [isTooLong, setTooLong] = useState(false);
  const change = (part: Partial<AnnotationContent>) => draft.change({ ...content, ...part });
  const changeBody = (body: string) => {
    const isRefused = body.length > LONGEST_NOTE;
    setTooLong(isRefused);
    if (!isRefused) change({ body });
  };
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onDone();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape in any field leaves the note
    <div className={styles.editor} onKeyDown={leaveOnEscape}>
      <TextField
        label={t('editor.body')}
        value={content.body}
        onChange={changeBody}
        onBlur={draft.flush}
        lines={4}
        autoFocus
        {...(isTooLong ? { error: t('editor.tooLong', { count: LONGEST_NOTE }) } : {})}
      />
      <RadioChoice
        label={t('editor.kind')}
        value={content.kind}
        options={AnnotationKind.options.map((id) => ({
          id,
          name: t(`kinds.${id}`),
          sample: kindIcon(id),
        }))}
        onChange={(kind) => change({ kind })}
      />
      <RadioChoice
        label={t('editor.colour')}
        value={content.colour}
        options={AnnotationColour.options.map((id) => ({
          id,
          name: t(`colours.${id}`),
          sample: (
            <span aria-hidden>
              <HighlightSample colour={id}>{t('editor.sample')}</HighlightSample>
            </span>
          ),
        }))}
        onChange={(colour) => change({ colour })}
      />
      <TagsField
        tags={content.tags}
        onChange={(tags) => change({ tags: [...tags] })}
        onBlur={draft.flush}
      />
      <div className={styles.end}>
        <span className={styles.hint}>{t('editor.kept')}</span>
        <Button onPress={onDone}>{t('editor.done')}</Button>
      </div>
    </div>
  );
}

type TagsProps = {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  readonly onBlur: () => void;
};

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join();

/** Tags as one line. What is typed stays as typed (a comma just set) while it means the same. */
function TagsField({ tags, onChange, onBlur }: TagsProps) {
  const { t } = useTranslation('annotations');
  const [typed, setTyped] = useState(tags.join(', '));
  return (
    <TextField
      label={t('editor.tags')}
      hint={t('editor.tagsHint')}
      value={isSame(tagsFrom(typed), tags) ? typed : tags.join(', ')}
      onChange={(line) => {
        setTyped(line);
        const next = tagsFrom(line);
        if (!isSame(next, tags)) onChange(next);
      }}
      onBlur={onBlur}
    />
  );
}
