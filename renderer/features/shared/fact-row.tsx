import { CircleCheck, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Appeal } from '#core/appeals/appeal.ts';
import { type FactCheck, Verdict, withCheck } from '#core/appeals/fact-check.ts';
import type { Development } from '#core/appeals/provenance.ts';
import { checkOf, type Fact, lastFound } from '#core/letters/facts.ts';
import { namedIn } from '#core/letters/provenance.ts';
import { useDraft } from '../../state/drafts.ts';
import { useAppeal } from '../../state/library.ts';
import { TextField } from '../../ui/field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { ConcernLink } from './concern-link.tsx';
import { Developments } from './developments.tsx';
import styles from './fact-row.module.css';

/** A letter or meeting, and what was found on the facts it gives. */
export type Checked = {
  /** The day it is of, `YYYY-MM-DD`. */
  readonly on: string;
  readonly checks: readonly FactCheck[];
  readonly language: string;
  /** Changes what was found by what is stored at this moment. */
  readonly revise: (change: (checks: readonly FactCheck[]) => FactCheck[]) => void;
  /** The same while it is typed: a burst in one place is one step of undo. */
  readonly reviseText: (
    change: (checks: readonly FactCheck[]) => FactCheck[],
    part: string,
  ) => void;
};

type Props = { readonly of: Checked; readonly fact: Fact };

/** One fact: what it says, what is known since, and what the writer found. */
export function FactRow({ of, fact }: Props) {
  const { t } = useTranslation('letters');
  const appeal = useAppeal();
  const stored = lastFound(of, fact);
  const isLookedAt = checkOf(of, fact) !== null;
  const concern = appeal.concerns.find(({ id }) => id === fact.id);
  const since = sinceOf(fact, appeal);
  const choose = (verdict: Verdict) =>
    of.revise((checks) =>
      withCheck(checks, {
        factId: fact.id,
        verdict,
        change: checks.find(({ factId }) => factId === fact.id)?.change ?? '',
        statement: fact.statement,
        on: of.on,
      }),
    );
  return (
    <li className={styles.row} data-item={`fact-${fact.id}`}>
      <p className={styles.heading}>
        {isLookedAt ? (
          <CircleCheck aria-hidden size={16} className={styles.done} />
        ) : (
          <CircleHelp aria-hidden size={16} className={styles.open} />
        )}
        {concern ? <ConcernLink concern={concern} /> : fact.heading}
      </p>
      <p className={styles.statement}>{fact.statement}</p>
      {since.length > 0 ? (
        <details>
          <summary className={styles.since}>{t('facts.since', { count: since.length })}</summary>
          <Developments later={since} orUnknown />
        </details>
      ) : (
        <Developments later={since} orUnknown />
      )}
      <RadioChoice
        label={t('facts.verdict')}
        about={fact.heading}
        value={stored?.verdict ?? null}
        options={Verdict.options.map((id) => ({ id, name: t(`facts.verdicts.${id}`) }))}
        onChange={choose}
      />
      {stored?.verdict === 'changed' ? <Change of={of} check={stored} /> : null}
      {stored?.verdict === 'reported' ? (
        <p className={styles.hint}>{t('facts.reportedHint')}</p>
      ) : null}
    </li>
  );
}

/** What is known since of a concern and all it speaks of, or of the person of a case. */
function sinceOf(fact: Fact, appeal: Appeal): readonly Development[] {
  const concerns = appeal.concerns.filter(({ id }) => id === fact.id);
  const persons = appeal.cases.filter(({ id }) => id === fact.id);
  return [
    ...namedIn(concerns, appeal).since.map(({ development }) => development),
    ...persons.flatMap(({ later }) => later),
  ];
}

type ChangeProps = { readonly of: Checked; readonly check: FactCheck };

function Change({ of, check }: ChangeProps) {
  const { t } = useTranslation('letters');
  const { value, change, flush } = useDraft(check.change, (typed) =>
    of.reviseText(
      (checks) => withCheck(checks, { ...check, change: typed }),
      `check:${check.factId}`,
    ),
  );
  return (
    <TextField
      label={t('facts.change')}
      hint={t('facts.changeHint')}
      value={value}
      onChange={change}
      onBlur={flush}
      lines={2}
      language={of.language}
      {...(value.trim() === '' ? { error: t('facts.changeNeeded') } : {})}
    />
  );
}
