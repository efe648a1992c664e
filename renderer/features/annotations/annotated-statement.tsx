import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './annotated-statement.module.css';
import { SelectionBar } from './selection-bar.tsx';
import { Statement } from './statement.tsx';
import type { Annotating } from './use-annotating.ts';

/** The statement to read, with my highlights, and what can be done with selected words. */
export function AnnotatedStatement({ annotating }: { readonly annotating: Annotating }) {
  const { t } = useTranslation('annotations');
  const titleId = useId();
  const { root, notes, selecting, language, quote, isChoosing } = annotating;
  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <h2 id={titleId} className={styles.title}>
        {t('statement')}
      </h2>
      <Statement
        root={root}
        language={language}
        labelledBy={titleId}
        notes={notes}
        selecting={selecting}
        isChoosing={isChoosing}
        onChoosing={annotating.setChoosing}
        onTake={annotating.take}
        onEscape={annotating.escape}
      />
      <SelectionBar
        quote={quote}
        isAttaching={notes.attaching !== null}
        onTake={annotating.take}
        onCancel={() => notes.startAttaching(null)}
        onChoose={annotating.choose}
      />
    </section>
  );
}
