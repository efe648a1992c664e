import { type ReactNode, useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppealAsk } from '#core/appeals/appeal.ts';
import { type Flaw, type Gap, gapsOf } from '#core/tracking/gaps.ts';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { useOfficials } from '../../state/select/letters.ts';
import { Link } from '../../ui/link.tsx';
import { ConcernList } from '../shared/concern-list.tsx';
import { useNames } from '../shared/names.ts';
import { WhenText } from '../shared/when-text.tsx';
import styles from './coverage.module.css';

/** What the appeal leaves open or says twice otherwise, each with what shows it. */
export function GapsSection() {
  const { t } = useTranslation('coverage');
  const appeal = useAppeal();
  const officials = useOfficials();
  const title = useId();
  const gaps = useMemo(
    () =>
      gapsOf(
        appeal,
        officials.map(({ office }) => office),
      ),
    [appeal, officials],
  );
  return (
    <section aria-labelledby={title} className={styles.section}>
      <h2 id={title}>{t('gaps.title')}</h2>
      <p>{t('gaps.lead')}</p>
      <ul className={styles.gaps}>
        {gaps.map((gap) => (
          <li key={gap.kind} className={styles.gap}>
            <GapItem gap={gap} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GapItem({ gap }: { readonly gap: Gap }) {
  const { t } = useTranslation('coverage');
  const names = useNames();
  switch (gap.kind) {
    case 'noAskForCountry': {
      const countries = gap.countries.map(names.country).join(', ');
      return (
        <Shown what={t('gaps.noAskForCountry', { countries })}>
          <Asks asks={gap.asks} />
        </Shown>
      );
    }
    case 'noAddressee':
      return (
        <>
          <p>{t('gaps.noAddressee')}</p>
          <p className={styles.soft}>{t('gaps.addressee', { addressee: gap.addressee })}</p>
        </>
      );
    case 'noMeasure':
      return (
        <Shown what={t('gaps.noMeasure', { count: gap.asks.length })}>
          <Asks asks={gap.asks} />
        </Shown>
      );
    case 'slip':
    case 'conflict':
      return (
        <Shown what={t(`gaps.${gap.kind}`, { count: gap.flaws.length })}>
          <Flaws flaws={gap.flaws} />
        </Shown>
      );
    case 'noSource':
      return (
        <Shown what={t('gaps.noSource', { count: gap.concerns.length, of: gap.of })}>
          <ConcernList concerns={gap.concerns} />
        </Shown>
      );
    case 'unsureDate':
      return (
        <Shown what={t('gaps.unsureDate', { count: gap.events.length })}>
          <ul className={styles.evidence}>
            {gap.events.map(({ heading, when }) => (
              <li key={heading}>
                {heading}: <WhenText when={when} />
              </li>
            ))}
          </ul>
        </Shown>
      );
    case 'emptyCell': {
      const cells = gap.cells.map(
        ({ country, themeId }) => `${names.country(country)}, ${names.theme(themeId)}`,
      );
      return <p>{t('gaps.emptyCell', { cells: cells.join('; ') })}</p>;
    }
  }
}

/** A gap in one line, and what shows it behind it. */
function Shown({ what, children }: { readonly what: string; readonly children: ReactNode }) {
  const { t } = useTranslation('coverage');
  return (
    <>
      <p>{what}</p>
      <details className={styles.more}>
        <summary>{t('gaps.evidence')}</summary>
        {children}
      </details>
    </>
  );
}

function Asks({ asks }: { readonly asks: readonly AppealAsk[] }) {
  const { t } = useTranslation('coverage');
  return (
    <ul className={styles.evidence}>
      {asks.map(({ id, text, place }) => (
        <li key={id}>
          {text}
          {place ? <span className={styles.soft}> ({t('gaps.place', place)})</span> : null}
        </li>
      ))}
    </ul>
  );
}

function Flaws({ flaws }: { readonly flaws: readonly Flaw[] }) {
  const { t } = useTranslation('coverage');
  return (
    <ul className={styles.evidence}>
      {flaws.map(({ text, source, concerns, others }) => (
        <li key={text}>
          {text}
          {source === null ? null : (
            <span className={styles.soft}> {t('gaps.source', { source })}</span>
          )}
          <ConcernList concerns={concerns} />
          {others.length > 0 ? (
            <p className={styles.soft}>
              {others.join('; ')}.{' '}
              <Link onPress={() => go({ at: 'timeline' })}>{t('gaps.timeline')}</Link>
            </p>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
