import { Keyboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { words as wordsOf } from '#core/search/fold.ts';
import { Button } from '../../ui/button.tsx';
import heard from '../../ui/heard.module.css';
import styles from './selection-bar.module.css';

type Props = {
  /** The selected words; `null` when none are. */
  readonly quote: string | null;
  readonly isAttaching: boolean;
  readonly onTake: () => void;
  readonly onCancel: () => void;
  readonly onChoose: () => void;
};

/** Below the statement: what can be done with the words that are selected, or how to select some. */
export function SelectionBar({ quote, isAttaching, onTake, onCancel, onChoose }: Props) {
  const { t } = useTranslation('annotations');
  const hint = isAttaching ? t('bar.attachHint') : t('bar.hint');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
    <div
      role="group"
      aria-label={t('bar.label')}
      className={styles.bar}
      onMouseDown={(event) => event.preventDefault()}
    >
      {quote === null ? (
        <>
          <span className={styles.hint}>{hint}</span>
          <Button kind="quiet" onPress={onChoose}>
            <Keyboard aria-hidden size={16} />
            {t('bar.choose')}
          </Button>
        </>
      ) : (
        <>
          <Button kind="primary" onPress={onTake} aria-keyshortcuts="Control+M">
            {isAttaching ? t('bar.attach') : t('bar.note')}
          </Button>
          {isAttaching ? null : <kbd className={styles.key}>Ctrl M</kbd>}
          <span className={styles.quote}>{t('quoted', { quote })}</span>
        </>
      )}
      {isAttaching ? (
        <Button kind="quiet" onPress={onCancel}>
          {t('bar.cancel')}
        </Button>
      ) : null}
      <span role="status" className={heard.heard}>
        {quote === null ? '' : t('selected', { quote: shortened(quote) })}
      </span>
    </div>
  );
}

const LONGEST_SAID = 12; // words
const SAID_AT_ENDS = 4;

/** Long selections are said by their first and last words. */
function shortened(quote: string): string {
  const words = wordsOf(quote);
  if (words.length <= LONGEST_SAID) return quote;
  const head = quote.slice(0, words[SAID_AT_ENDS - 1]?.end);
  const tail = quote.slice(words.at(-SAID_AT_ENDS)?.start);
  return `${head} … ${tail}`;
}
