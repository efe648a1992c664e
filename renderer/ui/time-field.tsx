import { useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import styles from './field.module.css';

type Props = {
  readonly label: string;
  /** `HH:MM` of 24 hours; '' where there is none. */
  readonly value: string;
  readonly onChange: (time: string) => void;
};

/** A time of the day. What is not a whole time yet is not handed on. */
export function TimeField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextField
      type="time"
      value={typed}
      onChange={(time) => {
        setTyped(time);
        if (time !== '') onChange(time.slice(0, 5)); // some write seconds
      }}
      onBlur={() => setTyped(value)}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} />
    </TextField>
  );
}
