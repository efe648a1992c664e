import { Eye, EyeOff } from 'lucide-react';
import { TextField as AriaTextField, FieldError, Input, Label, Text } from 'react-aria-components';
import { IconButton } from './button.tsx';
import fieldStyles from './field.module.css';
import styles from './secret-field.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly isShown: boolean;
  readonly onShow: (isShown: boolean) => void;
  /** Names of the button that shows and hides what is typed. */
  readonly words: { readonly show: string; readonly hide: string };
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
};

/** A line that others must not read over one's shoulder, unless its writer asks to see it. */
export function SecretField(props: Props) {
  const { label, value, onChange, isShown, onShow, words, hint, error } = props;
  const { autoFocus = false, isReadOnly = false } = props;
  return (
    <AriaTextField
      type={isShown ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      isReadOnly={isReadOnly}
      autoFocus={autoFocus}
      autoComplete="off"
      spellCheck="false"
      className={fieldStyles.field ?? ''}
    >
      <Label className={fieldStyles.label ?? ''}>{label}</Label>
      <div className={styles.line}>
        <Input autoCapitalize="none" className={`${fieldStyles.input} ${styles.input}`} />
        <IconButton
          label={isShown ? words.hide : words.show}
          icon={isShown ? <EyeOff aria-hidden size={18} /> : <Eye aria-hidden size={18} />}
          onPress={() => onShow(!isShown)}
        />
      </div>
      {hint ? (
        <Text slot="description" className={fieldStyles.hint ?? ''}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={fieldStyles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}
