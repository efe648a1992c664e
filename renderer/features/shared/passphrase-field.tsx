import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SecretField } from '../../ui/secret-field.tsx';

type Props = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** "Passphrase" when nothing else is said. */
  readonly label?: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  readonly isReadOnly?: boolean;
};

/** The passphrase of a vault that exists; hidden until asked for. */
export function PassphraseField({ label, ...field }: Props) {
  const { t } = useTranslation('vault');
  const [isShown, setShown] = useState(false);
  return (
    <SecretField
      {...field}
      label={label ?? t('passphrase.label')}
      isShown={isShown}
      onShow={setShown}
      words={{ show: t('passphrase.show'), hide: t('passphrase.hide') }}
    />
  );
}
