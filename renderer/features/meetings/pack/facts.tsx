import { useTranslation } from 'react-i18next';
import { appealOf, type BriefParts, dayOf, factsIn } from '#core/briefs/brief-parts.ts';
import { checkOf } from '#core/letters/facts.ts';
import { useDayWords } from '../../../app/day-words.ts';
import rows from '../../shared/fact-row.module.css';
import { type Checked, FactRow } from '../../shared/fact-row.tsx';
import { meetingNow, revise, reviseText } from '../revise.ts';
import styles from './pack.module.css';

/** Facts older than the meeting: each is looked at again before it is told to an official. */
export function Facts({ parts }: { readonly parts: BriefParts }) {
  const { t } = useTranslation('pack');
  const day = useDayWords();
  const appeal = appealOf(parts);
  const on = dayOf(parts);
  const facts = (appeal ? factsIn(parts, appeal) : []).filter(({ asOf }) => asOf < on);
  if (facts.length === 0) return null;
  const of = checkedOf(parts, on);
  const left = facts.filter((fact) => checkOf(of, fact) === null).length;
  return (
    <section aria-label={t('facts.title')} className={styles.part}>
      <h2>{t('facts.title')}</h2>
      <p className={styles.soft}>
        {t('facts.hint', { asOf: day(appeal?.date ?? on), on: day(on) })}
      </p>
      <p role="status" className={styles.soft}>
        {left > 0 ? t('facts.left', { count: left }) : t('facts.none')}
      </p>
      <ul className={rows.rows}>
        {facts.map((fact) => (
          <FactRow key={fact.id} of={of} fact={fact} />
        ))}
      </ul>
    </section>
  );
}

const checkedOf = ({ meeting: { id, checks, language } }: BriefParts, on: string): Checked => ({
  on,
  checks,
  language,
  revise: (change) => revise(id, (meeting) => ({ field: 'checks', value: change(meeting.checks) })),
  reviseText: (change, part) =>
    reviseText(id, { field: 'checks', value: change(meetingNow(id)?.checks ?? []) }, part),
});
