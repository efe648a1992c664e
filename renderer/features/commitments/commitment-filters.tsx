import { useTranslation } from 'react-i18next';
import { CountryCode } from '#core/appeals/ids.ts';
import { type CommitmentList, SHOWS } from '#core/commitments/list.ts';
import { OfficeId } from '#core/officials/office.ts';
import { useAppeal } from '../../state/library.ts';
import { useCommitments } from '../../state/select/meetings.ts';
import { Select } from '../../ui/field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { useOfficeTitle } from '../shared/office-title.ts';
import styles from './commitments.module.css';
import { narrow, useView } from './listed.ts';

const ANY = 'any';

/** Which commitments are listed, with how many each choice would show. */
export function CommitmentFilters({ counts }: Pick<CommitmentList, 'counts'>) {
  const { t } = useTranslation('commitments');
  const { countries } = useAppeal();
  const { show, officeId, country } = useView(({ filter }) => filter);
  const title = useOfficeTitle();
  const named = useCommitments().map((one) => one.officeId);
  const offices = [...new Set(officeId === null ? named : [officeId, ...named])]
    .map((id) => ({ id: String(id), name: title(id) }))
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const any = { id: ANY, name: t('any') };
  return (
    <div className={styles.filters}>
      <RadioChoice
        label={t('show')}
        value={show}
        options={SHOWS.map((id) => ({ id, name: t(`shows.${id}`, { count: counts[id] }) }))}
        onChange={(chosen) => narrow({ show: chosen })}
      />
      <Select
        label={t('office')}
        value={officeId ?? ANY}
        options={[any, ...offices]}
        onChange={(id) => narrow({ officeId: id === ANY ? null : OfficeId.parse(id) })}
      />
      <Select
        label={t('country')}
        value={country ?? ANY}
        options={[any, ...countries.map(({ code, name }) => ({ id: String(code), name }))]}
        onChange={(code) => narrow({ country: code === ANY ? null : CountryCode.parse(code) })}
      />
    </div>
  );
}
