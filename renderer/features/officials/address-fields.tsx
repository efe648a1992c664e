import { useTranslation } from 'react-i18next';
import type { PostalAddress } from '#core/officials/office.ts';
import { TextField } from '../../ui/field.tsx';
import { LinesField } from '../shared/lines-field.tsx';
import styles from './office-form.module.css';

type Props = {
  readonly address: PostalAddress | null;
  readonly onChange: (address: PostalAddress) => void;
};

const blank: PostalAddress = { lines: [], source: '', seen: '' };

/** A postal address; once it has a line it also says where it comes from and how old it is. */
export function AddressFields({ address, onChange }: Props) {
  const { t } = useTranslation('officials');
  const value = address ?? blank;
  return (
    <fieldset className={styles.group}>
      <legend>{t('address.title')}</legend>
      <LinesField
        label={t('own.addressLines')}
        lines={value.lines}
        onChange={(lines) => onChange({ ...value, lines })}
      />
      {value.lines.length > 0 ? (
        <div className={styles.columns}>
          <TextField
            label={t('own.addressSourceField')}
            value={value.source}
            onChange={(source) => onChange({ ...value, source })}
          />
          <TextField
            label={t('own.addressSeen')}
            value={value.seen}
            onChange={(seen) => onChange({ ...value, seen })}
          />
        </div>
      ) : null}
    </fieldset>
  );
}
