import { useTranslation } from 'react-i18next';
import type { Commitment } from '#core/commitments/commitment.ts';
import { today } from '../../app/clock.ts';
import { useDayWords } from '../../app/day-words.ts';
import { Section } from '../settings/section.tsx';
import { type LifeKind, type LifeMark, lifeOf } from './life.ts';
import styles from './life-strip.module.css';

const HEIGHT = 28; // px
const MIDDLE = HEIGHT / 2;

/** Told apart by shape, not by colour alone; each around its middle. */
const SHAPES: Readonly<Record<LifeKind, string>> = {
  made: 'M-5-5H5V5H-5Z',
  progress: 'M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0Z',
  due: 'M0-7L7 0L0 7L-7 0Z',
  closed: 'M-6-6L6 6M6-6L-6 6',
  today: 'M0-12V12',
};

/** From when it was made to where it stands now: a picture, and the same in words under it. */
export function LifeStrip({ commitment }: { readonly commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const day = useDayWords();
  const marks = lifeOf(commitment, today());
  const what = ({ kind, state }: LifeMark) =>
    t(`life.${kind}`, { state: state ? t(`progress.states.${state}`) : '' });
  const step = (mark: LifeMark) => t('life.step', { what: what(mark), day: day(mark.on) });
  return (
    <Section title={t('life.title')}>
      <svg
        className={styles.strip}
        role="img"
        aria-label={t('life.label', { steps: marks.map(step).join('; ') })}
        width="100%"
        height={HEIGHT}
      >
        <line className={styles.line} x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} />
        {marks.map((mark) => (
          <svg key={mark.id} x={`${mark.place}%`} y={MIDDLE} overflow="visible" aria-hidden>
            <path className={styles[mark.kind]} d={SHAPES[mark.kind]} />
          </svg>
        ))}
      </svg>
      <ol className={styles.steps}>
        {marks.map((mark) => (
          <li key={mark.id}>
            <svg className={styles.sign} viewBox="-8 -8 16 16" aria-hidden>
              <path className={styles[mark.kind]} d={SHAPES[mark.kind]} />
            </svg>
            {step(mark)}
          </li>
        ))}
      </ol>
    </Section>
  );
}
