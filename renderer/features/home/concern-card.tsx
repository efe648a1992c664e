import { useTranslation } from 'react-i18next';
import type { Concern } from '#core/appeals/concern.ts';
import type { Place } from '../../app/place.ts';
import { useAnnotations } from '../../state/select/annotations.ts';
import { useLetters } from '../../state/select/letters.ts';
import { Tag } from '../../ui/tag.tsx';
import { ConcernLink } from '../shared/concern-link.tsx';
import { Counts } from '../shared/counts.tsx';
import { Marks } from '../shared/marks.tsx';
import { WhenText } from '../shared/when-text.tsx';
import styles from './concern-card.module.css';
import { tallyOf } from './matrix.ts';

type Props = { readonly concern: Concern; readonly cameFrom: Place | undefined };

/** A concern in a list: what is alleged, when, in which figures, and what must be minded. */
export function ConcernCard({ concern, cameFrom }: Props) {
  const { t } = useTranslation('home');
  const annotations = useAnnotations();
  const letters = useLetters();
  const { notes, letters: letterCount } = tallyOf([concern], { annotations, letters });
  const { scope, figures, marks } = concern;
  return (
    <article className={styles.card}>
      <h2 className={styles.heading}>
        <ConcernLink concern={concern} cameFrom={cameFrom} coversBox />
      </h2>
      <p>{concern.statement}</p>
      <dl className={styles.facts}>
        <dt>{t('cell.when')}</dt>
        <dd>
          <WhenText when={concern.when} />
        </dd>
        {figures.length > 0 ? (
          <>
            <dt>{t('cell.figures')}</dt>
            <dd>{figures.map(({ wording }) => wording).join('; ')}</dd>
          </>
        ) : null}
      </dl>
      <Marks marks={marks} />
      <div className={styles.foot}>
        {scope === 'distributed' || scope === 'inferred' ? <Tag>{t(`cell.${scope}`)}</Tag> : null}
        <Counts notes={notes} letters={letterCount} />
      </div>
    </article>
  );
}
