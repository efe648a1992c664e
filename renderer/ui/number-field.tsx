import { useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import styles from './field.module.css';

type Props = {
  readonly label: string;
  /** Its whole name, where many alike stand on one screen: read out, not shown. */
  readonly about?: string;
  /** `null`: none. */
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** `null` only where the field may be empty. */
  readonly onChange: (value: number | null) => void;
  readonly mayBeEmpty?: boolean;
  readonly placeholder?: string;
};

const wordsOf = (value: number | null): string => (value === null ? '' : String(value));

/** A whole number. What is none, or beyond what may be, is not handed on. */
export function NumberField(props: Props) {
  const { label, about, value, least, most, onChange, mayBeEmpty = false, placeholder } = props;
  const [typed, setTyped] = useState(wordsOf(value));
  useEffect(() => setTyped(wordsOf(value)), [value]);
  const type = (text: string) => {
    const digits = text.replaceAll(/\D/gu, '').slice(0, 6);
    setTyped(digits);
    const number = Number(digits);
    if (digits === '') {
      if (mayBeEmpty) onChange(null);
    } else if (number >= least && number <= most) onChange(number);
  };
  return (
    <TextField
      value={typed}
      onChange={type}
      onBlur={() => setTyped(wordsOf(value))}
      inputMode="numeric"
      autoComplete="off"
      className={styles.field ?? ''}
      {...(about ? { 'aria-label': about } : {})}
    >
      {about ? (
        <span aria-hidden className={styles.label}>
          {label}
        </span>
      ) : (
        <Label className={styles.label ?? ''}>{label}</Label>
      )}
      <Input
        className={styles.input ?? ''}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </TextField>
  );
}
