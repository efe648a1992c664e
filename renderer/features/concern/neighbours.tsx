import { ArrowLeft, ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Concern } from '#core/appeals/concern.ts';
import { go } from '../../app/place.ts';
import { Button } from '../../ui/button.tsx';
import styles from './neighbours.module.css';

type Props = { readonly concern: Concern; readonly inCell: readonly Concern[] };

/** To the concerns before and after this one in its cell of the overview. */
export function Neighbours({ concern, inCell }: Props) {
  const { t } = useTranslation('concern');
  const here = inCell.findIndex(({ id }) => id === concern.id);
  const previous = inCell[here - 1];
  const next = inCell[here + 1];
  if (!previous && !next) return null;
  return (
    <nav aria-label={t('neighbours.label')} className={styles.neighbours}>
      {previous ? (
        <Button
          kind="quiet"
          aria-label={t('neighbours.previous', { heading: previous.heading })}
          onPress={() => go({ at: 'concern', concernId: previous.id })}
        >
          <ArrowLeft aria-hidden size={16} />
          <span className={styles.heading}>{previous.heading}</span>
        </Button>
      ) : (
        <span />
      )}
      {next ? (
        <Button
          kind="quiet"
          aria-label={t('neighbours.next', { heading: next.heading })}
          onPress={() => go({ at: 'concern', concernId: next.id })}
        >
          <span className={styles.heading}>{next.heading}</span>
          <ArrowRight aria-hidden size={16} />
        </Button>
      ) : null}
    </nav>
  );
}
