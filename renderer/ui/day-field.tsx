import { Input, Label, TextField } from 'react-aria-components';
import styles from './field.module.css';

type Props = {
  readonly label: string;
  /** `YYYY-MM-DD`. */
  readonly value: string;
  readonly onChange: (day: string) => void;
};

/** A calendar day. What is not a whole day yet is not handed on. */
export function DayField({ label, value, onChange }: Props) {
  return (
    <TextField
      type="date"
      defaultValue={value}
      // A day half typed is empty to the page: were the value set from outside, it would be lost.
      key={value}
      onChange={(day) => {
        if (day !== '') onChange(day);
      }}
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Input className={styles.input ?? ''} />
    </TextField>
  );
}
