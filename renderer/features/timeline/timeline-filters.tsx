import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Moment } from '#core/tracking/moment.ts';
import { useAppeal } from '../../state/library.ts';
import { ToggleButton } from '../../ui/button.tsx';
import { Select } from '../../ui/field.tsx';
import { useOfficeTitle } from '../shared/office-title.ts';
import { GROUPS, type Group } from './groups.ts';
import { useTimelineFilter } from './timeline-filter.ts';
import styles from './timeline-screen.module.css';
import { yearOf } from './years.ts';

const ALL = 'all';

/** What of the line is shown: kinds, country, theme, office and years. */
export function TimelineFilters({ moments }: { readonly moments: readonly Moment[] }) {
  return (
    <>
      <Groups />
      <div className={styles.filter}>
        <PlaceAndTheme />
        <Office moments={moments} />
        <Years moments={moments} />
      </div>
    </>
  );
}

function Groups() {
  const { t } = useTranslation('timeline');
  const groups = useTimelineFilter((filter) => filter.groups);
  const choose = (group: Group, isOn: boolean) =>
    useTimelineFilter.setState({
      groups: GROUPS.filter((one) => (one === group ? isOn : groups.includes(one))),
    });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would draw a frame around buttons
    <div role="group" aria-label={t('show')} className={styles.groups}>
      {GROUPS.map((group) => (
        <ToggleButton
          key={group}
          isSelected={groups.includes(group)}
          onChange={(isOn) => choose(group, isOn)}
        >
          {t(`groups.${group}`)}
        </ToggleButton>
      ))}
    </div>
  );
}

function PlaceAndTheme() {
  const { t } = useTranslation('timeline');
  const { countries, themes } = useAppeal();
  const { country, themeId } = useTimelineFilter();
  return (
    <>
      <div className={styles.select}>
        <Select
          label={t('country')}
          value={country ?? ALL}
          options={[
            { id: ALL, name: t('all') },
            ...countries.map(({ code, name }) => ({ id: code, name })),
          ]}
          onChange={(id) => useTimelineFilter.setState({ country: id === ALL ? null : id })}
        />
      </div>
      <div className={styles.select}>
        <Select
          label={t('theme')}
          value={themeId ?? ALL}
          options={[
            { id: ALL, name: t('allThemes') },
            ...themes.map(({ id, heading }) => ({ id, name: heading })),
          ]}
          onChange={(id) => useTimelineFilter.setState({ themeId: id === ALL ? null : id })}
        />
      </div>
    </>
  );
}

type Props = { readonly moments: readonly Moment[] };

/** The offices that are on the line; nothing where none is. */
function Office({ moments }: Props) {
  const { t } = useTranslation('timeline');
  const chosen = useTimelineFilter(({ officeId }) => officeId);
  const titleOf = useOfficeTitle();
  const ids = useMemo(() => [...new Set(moments.flatMap(({ officeIds }) => officeIds))], [moments]);
  if (ids.length === 0) return null;
  return (
    <div className={styles.select}>
      <Select
        label={t('office')}
        value={chosen ?? ALL}
        options={[
          { id: ALL, name: t('allOffices') },
          ...ids.map((id) => ({ id, name: titleOf(id) })),
        ]}
        onChange={(id) =>
          useTimelineFilter.setState({ officeId: ids.find((one) => one === id) ?? null })
        }
      />
    </div>
  );
}

function Years({ moments }: Props) {
  const { t } = useTranslation('timeline');
  const { from, to } = useTimelineFilter();
  const years = useMemo(
    () => [...new Set(moments.flatMap((moment) => yearOf(moment) ?? []))].toSorted(),
    [moments],
  );
  const options = (list: readonly number[], any: string) => [
    { id: ALL, name: any },
    ...list.map((year) => ({ id: String(year), name: String(year) })),
  ];
  const yearIn = (id: string) => (id === ALL ? null : Number(id));
  return (
    <>
      <div className={styles.span}>
        <Select
          label={t('from')}
          value={String(from ?? ALL)}
          options={options(
            years.filter((year) => to === null || year <= to),
            t('start'),
          )}
          onChange={(id) => useTimelineFilter.setState({ from: yearIn(id) })}
        />
      </div>
      <div className={styles.span}>
        <Select
          label={t('to')}
          value={String(to ?? ALL)}
          options={options(
            years.filter((year) => from === null || year >= from),
            t('end'),
          )}
          onChange={(id) => useTimelineFilter.setState({ to: yearIn(id) })}
        />
      </div>
    </>
  );
}
