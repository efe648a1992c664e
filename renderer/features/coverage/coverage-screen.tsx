import { useId, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficeId } from '#core/officials/office.ts';
import { titleIn } from '#core/officials/official.ts';
import { coverageOf, officesIn } from '#core/tracking/coverage.ts';
import type { Raising } from '#core/tracking/raising.ts';
import { useAppeal } from '../../state/library.ts';
import { useOfficials } from '../../state/select/letters.ts';
import { useRaisings } from '../../state/select/tracking.ts';
import { Select } from '../../ui/field.tsx';
import { Screen } from '../../ui/screen.tsx';
import { useOfficeTitle } from '../shared/office-title.ts';
import { SavePicture } from '../shared/save-picture.tsx';
import { CellDetail } from './cell-detail.tsx';
import styles from './coverage.module.css';
import { CoverageMap } from './coverage-map.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { isSameCell, useCoverageView } from './coverage-view.ts';
import { GapsSection } from './gaps-section.tsx';
import { Legend } from './legend.tsx';
import { NeverRaised } from './never-raised.tsx';
import { useCoveragePicture } from './use-coverage-picture.ts';

/** What was raised of the appeal, with whom, when and with what answer; and what never was. */
export function CoverageScreen() {
  const { t } = useTranslation('coverage');
  const appeal = useAppeal();
  const raisings = useRaisings();
  const { officeId, cell } = useCoverageView();
  const titleOf = useOfficeTitle();
  const detail = useId();
  const coverage = useMemo(
    () => coverageOf(appeal, raisings, officeId),
    [appeal, raisings, officeId],
  );
  const picture = useCoveragePicture(coverage, officeId);
  const open = coverage.rows.flatMap(({ cells }) => cells).find((one) => isSameCell(cell, one));
  const counts = { raised: coverage.raised, count: coverage.all.length };
  return (
    <Screen
      title={t('title')}
      lead={officeId === null ? t('lead', counts) : t('leadOffice', counts)}
      actions={
        <SavePicture
          name="coverage"
          shows={t('picture.shows')}
          names={t('picture.names')}
          make={picture}
        />
      }
    >
      <div className={styles.lens}>
        <OfficeLens raisings={raisings} />
      </div>
      <CoverageMap coverage={coverage} detail={detail} />
      <Legend />
      <div id={detail}>{open ? <CellDetail cell={open} /> : null}</div>
      <NeverRaised coverage={coverage} office={officeId === null ? null : titleOf(officeId)} />
      <GapsSection />
      <details className={styles.table}>
        <summary>{t('table.show')}</summary>
        <CoverageTable coverage={coverage} />
      </details>
    </Screen>
  );
}

const ANY = 'any';

/** One office, or all of them: those that something was raised with come first. */
function OfficeLens({ raisings }: { readonly raisings: readonly Raising[] }) {
  const { t } = useTranslation('coverage');
  const officials = useOfficials();
  const chosen = useCoverageView(({ officeId }) => officeId);
  const options = useMemo(() => {
    const raised = officesIn(raisings);
    const all = officials.map(({ office }) => ({
      id: office.id,
      name: titleIn(office, 'en'),
    }));
    return [
      ...all.filter(({ id }) => raised.has(id)),
      ...all
        .filter(({ id }) => !raised.has(id))
        .map(({ id, name }) => ({ id, name: t('nothingYet', { office: name }) })),
    ];
  }, [officials, raisings, t]);
  const choose = (id: OfficeId | typeof ANY) =>
    useCoverageView.setState({ officeId: id === ANY ? null : id });
  return (
    <Select<OfficeId | typeof ANY>
      label={t('office')}
      value={chosen ?? ANY}
      options={[{ id: ANY, name: t('anyOffice') }, ...options]}
      onChange={choose}
    />
  );
}
