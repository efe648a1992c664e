import { ChevronDown, Search } from 'lucide-react';
import type { Ref } from 'react';
import {
  SearchField as AriaSearch,
  Select as AriaSelect,
  TextField as AriaTextField,
  Button,
  FieldError,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
  TextArea,
} from 'react-aria-components';
import styles from './field.module.css';

type TextProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
  readonly hint?: string;
  readonly error?: string;
  readonly lines?: number;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly autoFocus?: boolean;
  readonly language?: string;
  readonly isReadOnly?: boolean;
  /** A code to be typed as it is printed: nothing is to complete, correct or capitalise it. */
  readonly isCode?: boolean;
  readonly ref?: Ref<HTMLInputElement>;
};

/** What only some fields are given; `undefined` is not the same as nothing to react-aria. */
const ofField = ({ onBlur, isCode = false }: TextProps) => ({
  ...(onBlur ? { onBlur } : {}),
  ...(isCode ? { autoComplete: 'off', spellCheck: 'false' } : {}),
});

const ofInput = ({ placeholder, language, isCode = false }: TextProps) => ({
  ...(placeholder ? { placeholder } : {}),
  ...(language ? { lang: language } : {}),
  ...(isCode ? { autoCapitalize: 'none' } : {}),
});

/** A line of text, or several when `lines` is over one, with its label, hint and error. */
export function TextField(props: TextProps) {
  const { label, value, onChange, hint, error, lines = 1, isRequired = false } = props;
  const { autoFocus = false, isReadOnly = false, ref = null } = props;
  return (
    <AriaTextField
      value={value}
      onChange={onChange}
      isRequired={isRequired}
      isInvalid={error !== undefined}
      isReadOnly={isReadOnly}
      autoFocus={autoFocus}
      {...ofField(props)}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      {lines > 1 ? (
        <TextArea rows={lines} className={styles.input ?? ''} {...ofInput(props)} />
      ) : (
        <Input ref={ref} className={styles.input ?? ''} {...ofInput(props)} />
      )}
      {hint ? (
        <Text slot="description" className={styles.hint ?? ''}>
          {hint}
        </Text>
      ) : null}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </AriaTextField>
  );
}

type SearchProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
};

/** A field to search in; Escape clears it. */
export function SearchField({
  label,
  value,
  onChange,
  placeholder,
  autoFocus = false,
}: SearchProps) {
  return (
    <AriaSearch
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus}
      className={styles.search ?? ''}
    >
      <Search aria-hidden size={16} />
      <Input className={styles.input ?? ''} placeholder={placeholder ?? label} />
    </AriaSearch>
  );
}

type SelectProps<T extends string> = {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
};

/** One choice of a few. */
export function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  return (
    <AriaSelect
      selectedKey={value}
      onSelectionChange={(key) => {
        const chosen = options.find(({ id }) => id === key);
        if (chosen) onChange(chosen.id);
      }}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Button className={styles.select ?? ''}>
        <SelectValue />
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover className={styles.popover ?? ''}>
        <ListBox className={styles.list ?? ''}>
          {options.map(({ id, name }) => (
            <ListBoxItem key={id} id={id} textValue={name} className={styles.option ?? ''}>
              {name}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
