import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import styles from './choice-list.module.css';

export type Choice<T extends string> = {
  readonly id: T;
  readonly name: string;
  readonly detail?: string;
};

export type ChoiceGroup<T extends string> = {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly Choice<T>[];
};

type Props<T extends string> = {
  readonly label: string;
  readonly groups: readonly ChoiceGroup<T>[];
  readonly selected: T | null;
  readonly onChoose: (id: T) => void;
  /** Whether its first choice has the focus from the start. */
  readonly autoFocus?: boolean;
};

/** A long list in groups, one of which is shown beside it; arrows and first letters move in it. */
export function ChoiceList<T extends string>({
  label,
  groups,
  selected,
  onChoose,
  autoFocus = false,
}: Props<T>) {
  const choose = (key: unknown) => {
    const chosen = groups.flatMap(({ choices }) => choices).find(({ id }) => id === key);
    if (chosen) onChoose(chosen.id);
  };
  return (
    <ListBox
      aria-label={label}
      autoFocus={autoFocus ? 'first' : false}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={selected === null ? [] : [selected]}
      onSelectionChange={(keys) => {
        if (keys !== 'all') for (const key of keys) choose(key);
      }}
      className={styles.list ?? ''}
    >
      {groups.map((group) => (
        <ListBoxSection key={group.id} id={group.id} className={styles.group ?? ''}>
          <Header className={styles.header ?? ''}>{group.name}</Header>
          {group.choices.map(({ id, name, detail }) => (
            <ListBoxItem key={id} id={id} textValue={name} className={styles.choice ?? ''}>
              {name}
              {detail ? <span className={styles.detail}>{detail}</span> : null}
            </ListBoxItem>
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}
