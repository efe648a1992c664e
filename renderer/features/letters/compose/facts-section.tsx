import { useTranslation } from 'react-i18next';
import type { Concern } from '#core/appeals/concern.ts';
import { concernsOf } from '#core/letters/assemble.ts';
import { uncheckedFacts } from '#core/letters/fact-check.ts';
import { inLetterOrder } from '#core/letters/group-concerns.ts';
import type { Letter } from '#core/letters/letter.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { useAppeal } from '../../../state/library.ts';
import { FactRow } from './fact-row.tsx';
import styles from './facts-section.module.css';
import { Section } from './section.tsx';

/** Facts older than the letter: each is looked at again before the letter is ready. */
export function FactsSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  const day = useDayWords();
  const appeal = useAppeal();
  const concerns = inLetterOrder(concernsOf(letter, appeal), appeal, letter.language);
  if (concerns.length === 0 || appeal.date >= letter.on) return null;
  const left = uncheckedFacts(letter, appeal, concerns);
  return (
    <Section
      title={t('facts.title')}
      part="facts"
      hint={t('facts.hint', { asOf: day(appeal.date), on: day(letter.on) })}
    >
      <p role="status" className={styles.left}>
        {left.length > 0 ? t('facts.left', { count: left.length }) : t('facts.none')}
      </p>
      <ul className={styles.rows}>
        {concerns.map((concern: Concern) => (
          <FactRow key={concern.id} letter={letter} concern={concern} />
        ))}
      </ul>
    </Section>
  );
}
