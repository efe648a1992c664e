import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup } from 'react-aria-components';
import styles from './radio-choice.module.css';

type Props<T extends string> = {
  readonly label: string;
  /** What the choice is of, where many alike stand on one screen: read out, not shown. */
  readonly about?: string;
  /** `null`: nothing is chosen yet. */
  readonly value: T | null;
  readonly options: readonly {
    readonly id: T;
    readonly name: string;
    /** Shown before the name: an icon, a sample of a colour. */
    readonly sample?: ReactNode;
  }[];
  readonly onChange: (value: T) => void;
};

/** One choice of a few that are all in sight; arrow keys move between them. */
export function RadioChoice<T extends string>({
  label,
  about,
  value,
  options,
  onChange,
}: Props<T>) {
  return (
    <RadioGroup
      value={value}
      onChange={(id) => {
        const chosen = options.find((option) => option.id === id);
        if (chosen) onChange(chosen.id);
      }}
      className={styles.group ?? ''}
      {...(about ? { 'aria-label': about } : {})}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <div className={styles.options}>
        {options.map(({ id, name, sample }) => (
          <Radio key={id} value={id} className={styles.option ?? ''}>
            {sample}
            {name}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
