import { type KeyboardEvent, type MouseEvent, type RefObject, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Annotation } from '#core/annotations/annotation.ts';
import type { Segment } from '#core/annotations/segments.ts';
import type { AnnotationId } from '#core/ids.ts';
import heard from '../../ui/heard.module.css';
import { Highlight } from './highlight.tsx';
import styles from './statement.module.css';
import type { Notes } from './use-notes.ts';
import type { TextSelecting } from './use-text-selection.ts';
import { stepOf } from './word-cursor.ts';

type Props = {
  readonly root: RefObject<HTMLDivElement | null>;
  readonly language: string;
  readonly labelledBy: string;
  readonly notes: Notes;
  readonly selecting: TextSelecting;
  /** While words are chosen by keys, screen readers leave the keys to the page. */
  readonly isChoosing: boolean;
  readonly onChoosing: (isChoosing: boolean) => void;
  /** Enter on a selection. */
  readonly onTake: () => void;
  readonly onEscape: () => void;
};

const READING = { role: 'group' };
const CHOOSING = { role: 'textbox', 'aria-readonly': true, 'aria-multiline': true };

/** The statement with its highlights. Words are selected with the mouse or with keys. */
export function Statement(props: Props) {
  const { root, language, labelledBy, notes, selecting, isChoosing, onChoosing } = props;
  const { t } = useTranslation('annotations');
  const keysId = useId();
  const { segments } = notes.placement;
  const runs = useMemo(() => withEnds(segments), [segments]);
  const openNote = (event: MouseEvent) => {
    const id = selecting.span ? null : noteAt(event.target, segments);
    if (id) notes.setFocus(id);
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: it is a group, or a text being selected */}
      <div
        ref={root}
        className={styles.statement}
        lang={language}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: words are selected in it with the keys
        tabIndex={0}
        {...{ 'aria-labelledby': labelledBy, 'aria-describedby': keysId }}
        {...(isChoosing ? CHOOSING : READING)}
        onKeyDown={(event) => onKey(event, props)}
        onBlur={() => onChoosing(false)}
        onClick={openNote}
        onPointerOver={(event) => notes.setActive(noteAt(event.target, segments))}
        onPointerLeave={() => notes.setActive(null)}
      >
        {runs.map(({ segment, opening, closing }) =>
          segment.annotations.length === 0 ? (
            <span key={segment.start}>{segment.text}</span>
          ) : (
            <Highlight
              key={segment.start}
              segment={segment}
              opening={opening}
              closing={closing}
              numbers={notes.numbers}
              isActive={segment.annotations.some(({ id }) => id === notes.activeId)}
            />
          ),
        )}
      </div>
      <p id={keysId} className={heard.heard}>
        {t('keys')}
      </p>
    </>
  );
}

function onKey(event: KeyboardEvent, props: Props): void {
  const { selecting, onChoosing, onTake, onEscape } = props;
  if (event.altKey || event.metaKey) return;
  const step = stepOf(event.key);
  if (step) {
    onChoosing(true);
    selecting.step(step, event.shiftKey);
  } else if (event.key === 'a' && event.ctrlKey) {
    selecting.selectAll();
  } else if (event.key === 'Enter' && selecting.span) {
    onTake();
  } else if (event.key === 'Escape') {
    onEscape();
  } else return;
  event.preventDefault();
}

type Run = {
  readonly segment: Segment;
  readonly opening: readonly Annotation[];
  readonly closing: readonly Annotation[];
};

/** The runs, each with the notes that begin and end there. */
function withEnds(segments: readonly Segment[]): readonly Run[] {
  return segments.map((segment, index) => {
    const isIn = (other: Segment | undefined) => (note: Annotation) =>
      other?.annotations.some(({ id }) => id === note.id) ?? false;
    const isInPrevious = isIn(segments[index - 1]);
    const isInNext = isIn(segments[index + 1]);
    return {
      segment,
      opening: segment.annotations.filter((note) => !isInPrevious(note)),
      closing: segment.annotations.filter((note) => !isInNext(note)),
    };
  });
}

/** The note under the pointer; where several overlap, the one on top. */
function noteAt(target: EventTarget, segments: readonly Segment[]): AnnotationId | null {
  const mark = target instanceof Element ? target.closest('mark') : null;
  const start = Number(mark?.dataset.start ?? Number.NaN);
  const notes = segments.find((segment) => segment.start === start)?.annotations;
  return notes?.at(-1)?.id ?? null;
}
