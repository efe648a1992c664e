import { useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import styles from './field.module.css';

type Props = {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly onChange: (day: string) => void;
};

/** Years before this are years half typed. */
const EARLIEST = '1900';

/** A calendar day. What is not a whole day yet is not handed on, nor taken from under the cursor. */
export function DayField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextField
      type="date"
      value={typed}
      onChange={(day) => {
        setTyped(day);
        if (day >= EARLIEST) onChange(day);
      }}
      onBlur={() => setTyped(value)}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} />
    </TextField>
  );
}
