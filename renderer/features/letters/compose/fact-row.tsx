import { CircleCheck, CircleHelp } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Concern } from '#core/appeals/concern.ts';
import {
  checkOf,
  type FactCheck,
  lastFound,
  Verdict,
  withCheck,
} from '#core/letters/fact-check.ts';
import type { Letter } from '#core/letters/letter.ts';
import { namedIn } from '#core/letters/provenance.ts';
import { useDraft } from '../../../state/drafts.ts';
import { useAppeal } from '../../../state/library.ts';
import { TextField } from '../../../ui/field.tsx';
import { RadioChoice } from '../../../ui/radio-choice.tsx';
import { ConcernLink } from '../../shared/concern-link.tsx';
import { Developments } from '../../shared/developments.tsx';
import { letterNow, revise, reviseText } from '../revise.ts';
import styles from './facts-section.module.css';

type Props = { readonly letter: Letter; readonly concern: Concern };

/** One fact: what it says, what is known since, and what the writer found. */
export function FactRow({ letter, concern }: Props) {
  const { t } = useTranslation('letters');
  const appeal = useAppeal();
  const stored = lastFound(letter, concern);
  const isLookedAt = checkOf(letter, concern) !== null;
  const since = namedIn([concern], appeal).since.map(({ development }) => development);
  const choose = (verdict: Verdict) =>
    revise(letter.id, ({ checks, on }) => ({
      field: 'checks',
      value: withCheck(checks, {
        concernId: concern.id,
        verdict,
        change: checks.find(({ concernId }) => concernId === concern.id)?.change ?? '',
        statement: concern.statement,
        on,
      }),
    }));
  return (
    <li className={styles.row} data-item={`fact-${concern.id}`}>
      <p className={styles.heading}>
        {isLookedAt ? (
          <CircleCheck aria-hidden size={16} className={styles.done} />
        ) : (
          <CircleHelp aria-hidden size={16} className={styles.open} />
        )}
        <ConcernLink concern={concern} />
      </p>
      <p className={styles.statement}>{concern.statement}</p>
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
        about={concern.heading}
        value={stored?.verdict ?? null}
        options={Verdict.options.map((id) => ({ id, name: t(`facts.verdicts.${id}`) }))}
        onChange={choose}
      />
      {stored?.verdict === 'changed' ? <Change letter={letter} check={stored} /> : null}
      {stored?.verdict === 'reported' ? (
        <p className={styles.hint}>{t('facts.reportedHint')}</p>
      ) : null}
    </li>
  );
}

type ChangeProps = { readonly letter: Letter; readonly check: FactCheck };

function Change({ letter, check }: ChangeProps) {
  const { t } = useTranslation('letters');
  const { value, change, flush } = useDraft(check.change, (typed) => {
    const checks = letterNow(letter.id)?.checks ?? [];
    const value = withCheck(checks, { ...check, change: typed });
    reviseText(letter.id, { field: 'checks', value }, `check:${check.concernId}`);
  });
  return (
    <TextField
      label={t('facts.change')}
      hint={t('facts.changeHint')}
      value={value}
      onChange={change}
      onBlur={flush}
      lines={2}
      language={letter.language}
      {...(value.trim() === '' ? { error: t('facts.changeNeeded') } : {})}
    />
  );
}
