import { useTranslation } from 'react-i18next';
import { factsOf, uncheckedFacts } from '#core/letters/facts.ts';
import type { Letter } from '#core/letters/letter.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { useAppeal } from '../../../state/library.ts';
import styles from '../../shared/fact-row.module.css';
import { type Checked, FactRow } from '../../shared/fact-row.tsx';
import { letterNow, revise, reviseText } from '../revise.ts';
import { Section } from './section.tsx';

/** Facts older than the letter: each is looked at again before the letter is ready. */
export function FactsSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  const day = useDayWords();
  const appeal = useAppeal();
  const facts = factsOf(letter, appeal).filter(({ asOf }) => asOf < letter.on);
  if (facts.length === 0) return null;
  const left = uncheckedFacts(letter, appeal);
  const [oldest = appeal.date] = facts.map(({ asOf }) => asOf).toSorted();
  return (
    <Section
      title={t('facts.title')}
      part="facts"
      hint={t('facts.hint', { asOf: day(oldest), on: day(letter.on) })}
    >
      <p role="status" className={styles.left}>
        {left.length > 0 ? t('facts.left', { count: left.length }) : t('facts.none')}
      </p>
      <ul className={styles.rows}>
        {facts.map((fact) => (
          <FactRow key={fact.id} of={checkedOf(letter)} fact={fact} />
        ))}
      </ul>
    </Section>
  );
}

const checkedOf = ({ id, on, checks, language }: Letter): Checked => ({
  on,
  checks,
  language,
  revise: (change) => revise(id, (letter) => ({ field: 'checks', value: change(letter.checks) })),
  reviseText: (change, part) =>
    reviseText(id, { field: 'checks', value: change(letterNow(id)?.checks ?? []) }, part),
});
