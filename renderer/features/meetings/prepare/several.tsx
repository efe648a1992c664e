import { useId } from 'react';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Choices } from '../../../ui/choices.tsx';
import plan from '../plan/plan.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly options: readonly { readonly id: T; readonly name: string }[];
  readonly picked: readonly T[];
  readonly onToggle: (id: T) => void;
};

/** Any number of a few that are all in sight. */
export function Several<T extends string>({ label, options, picked, onToggle }: Props<T>) {
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out like the rest
    <div role="group" aria-labelledby={heading} className={plan.part}>
      <span id={heading} className={plan.label}>
        {label}
      </span>
      <Choices>
        {options.map(({ id, name }) => (
          <Checkbox key={id} isSelected={picked.includes(id)} onChange={() => onToggle(id)}>
            {name}
          </Checkbox>
        ))}
      </Choices>
    </div>
  );
}
