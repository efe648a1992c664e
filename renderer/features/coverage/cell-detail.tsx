import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CoverageCell, Covered } from '#core/tracking/coverage.ts';
import type { Raising } from '#core/tracking/raising.ts';
import { go } from '../../app/place.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { ConcernLink } from '../shared/concern-link.tsx';
import { useNames } from '../shared/names.ts';
import { useCameBackFrom } from '../shared/return-focus.ts';
import styles from './coverage.module.css';
import { ReachMark } from './reach-mark.tsx';
import { useRaisingWords } from './use-raising-words.ts';

type Words = ReturnType<typeof useRaisingWords>;

/** The concerns of one cell, each with all that was done about it. */
export function CellDetail({ cell }: { readonly cell: CoverageCell }) {
  const { t } = useTranslation('coverage');
  const { country, theme } = useNames();
  const words = useRaisingWords();
  const title = t('detail', { country: country(cell.country), theme: theme(cell.themeId) });
  return (
    <section aria-label={title} className={styles.detail}>
      <h2>{title}</h2>
      {cell.covered.length === 0 ? <p>{t('empty')}</p> : null}
      <ul className={styles.concerns}>
        {cell.covered.map((covered) => (
          <Concern key={covered.concern.id} covered={covered} words={words} />
        ))}
      </ul>
    </section>
  );
}

type ConcernProps = { readonly covered: Covered; readonly words: Words };

function Concern({ covered: { concern, reach, raisings }, words }: ConcernProps) {
  const { t } = useTranslation('coverage');
  const cameFrom = useCameBackFrom();
  return (
    <li className={styles.concern}>
      <ReachMark reach={reach} />
      <div>
        <h3>
          <ConcernLink concern={concern} cameFrom={cameFrom} />
        </h3>
        <p className={styles.soft}>{t(`reach.${reach}`)}</p>
        <Some of={raisings} row={(raising) => <Step raising={raising} words={words} />} />
      </div>
    </li>
  );
}

const AT_FIRST = 6;

/** The last of the steps, and all of them when asked for. */
function Some({
  of,
  row,
}: {
  readonly of: readonly Raising[];
  readonly row: (raising: Raising) => ReactNode;
}) {
  const { t } = useTranslation('coverage');
  const [isAll, setAll] = useState(false);
  const shown = isAll ? of : of.slice(0, AT_FIRST);
  if (of.length === 0) return null;
  return (
    <>
      <ul className={styles.steps}>
        {shown.map((raising) => (
          <li key={keyOf(raising)}>{row(raising)}</li>
        ))}
      </ul>
      {shown.length < of.length ? (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {t('showAll', { count: of.length })}
        </Button>
      ) : null}
    </>
  );
}

const keyOf = ({ where, officeId, reach }: Raising): string =>
  `${Object.values(where).join(' ')} ${officeId} ${reach}`;

type StepProps = { readonly raising: Raising; readonly words: Words };

function Step({ raising, words }: StepProps) {
  const { t } = useTranslation('coverage');
  const { where, office, answer, to } = words(raising);
  return (
    <>
      <Link onPress={() => go(to)}>{where}</Link>, {office}
      {answer === null ? null : `: ${answer}`}
      {raising.through === 'concern' ? null : (
        <span className={styles.soft}> ({t(`through.${raising.through}`)})</span>
      )}
    </>
  );
}
