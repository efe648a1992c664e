import { CircleCheck, X } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { go, usePlace } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { useAnnotations } from '../../state/select/annotations.ts';
import { useLetters } from '../../state/select/letters.ts';
import { useWorkspace } from '../../state/workspace-store.ts';
import { IconButton } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { choose } from '../shared/choose-settings.ts';
import { useStartLetter } from '../shared/start-letter.ts';
import styles from './pointer.module.css';

/** For the first run: three steps that lead to a letter and tick themselves off. */
export function Pointer() {
  const { t } = useTranslation('home');
  const title = useId();
  const isHidden = useWorkspace(({ workspace }) => workspace.settings.hasSeenPointer);
  const { concern, hasFound, annotated, letters } = useProgress();
  const startLetter = useStartLetter();
  if (isHidden) return null;
  return (
    <section className={styles.pointer} aria-labelledby={title}>
      <header className={styles.header}>
        <h2 id={title}>{t('pointer.title')}</h2>
        <IconButton
          label={t('pointer.hide')}
          icon={<X aria-hidden size={18} />}
          onPress={() => choose({ hasSeenPointer: true })}
        />
      </header>
      <ol className={styles.steps}>
        <Step number={1} isDone={hasFound} hint={t('pointer.findHint')}>
          <Link onPress={() => go({ at: 'search' })}>{t('pointer.find')}</Link>
        </Step>
        <Step number={2} isDone={annotated.length > 0} hint={t('pointer.noteHint')}>
          <Link onPress={() => concern && go({ at: 'concern', concernId: concern })}>
            {t('pointer.note')}
          </Link>
        </Step>
        <Step number={3} isDone={letters.length > 0} hint={t('pointer.writeHint')}>
          <Link onPress={() => startLetter({ concernIds: annotated })}>{t('pointer.write')}</Link>
        </Step>
      </ol>
    </section>
  );
}

/** What of the three steps is done, and the concern that was opened last (or the first one). */
function useProgress() {
  const { concerns } = useAppeal();
  const annotations = useAnnotations();
  const letters = useLetters();
  const past = usePlace((history) => history.past);
  const seen = past.findLast((place) => place.at === 'concern');
  const annotated = [...new Set(annotations.map(({ concernId }) => concernId))];
  return {
    concern: seen?.concernId ?? annotated.at(-1) ?? concerns[0]?.id,
    hasFound: seen !== undefined || annotated.length > 0 || letters.length > 0,
    annotated,
    letters,
  };
}

type StepProps = {
  readonly number: number;
  readonly isDone: boolean;
  readonly hint: string;
  readonly children: ReactNode;
};

function Step({ number, isDone, hint, children }: StepProps) {
  const { t } = useTranslation('home');
  return (
    <li className={styles.step}>
      <span className={`${styles.number} ${isDone ? styles.done : ''}`}>
        {isDone ? <CircleCheck role="img" aria-label={t('pointer.done')} size={24} /> : number}
      </span>
      <div>
        <p className={styles.what}>{children}</p>
        <p className={styles.hint}>{hint}</p>
      </div>
    </li>
  );
}
