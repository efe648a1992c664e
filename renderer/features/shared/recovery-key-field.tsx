import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/field.tsx';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isReadOnly: boolean;
  readonly autoFocus?: boolean;
};

/** Where a whole recovery key is typed off its paper. */
export function RecoveryKeyField(props: Props) {
  const { t } = useTranslation('shared');
  return <TextField {...props} hint={t('secret.keyHint')} lines={3} isCode />;
}
