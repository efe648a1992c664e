import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import styles from './pick-list.module.css';

export type Pick = {
  readonly id: string;
  readonly name: string;
  readonly detail?: ReactNode;
  /** The language of the name where it is not the screen's. */
  readonly language?: string;
};

export type PickGroup = {
  readonly id: string;
  readonly name: string;
  readonly picks: readonly Pick[];
};

type Props = {
  readonly label: string;
  readonly groups: readonly PickGroup[];
  readonly picked: readonly string[];
  readonly onToggle: (id: string) => void;
  /** What stands where there is nothing to pick from. */
  readonly empty: string;
};

/** A long list in groups, of which any number can be picked. */
export function PickList({ label, groups, picked, onToggle, empty }: Props) {
  const onChange = (keys: 'all' | Set<string | number>) => {
    if (keys === 'all') return;
    const shown = groups.flatMap(({ picks }) => picks.map(({ id }) => id));
    const changed = shown.filter((id) => keys.has(id) !== picked.includes(id));
    for (const id of changed) onToggle(id);
  };
  return (
    <ListBox
      aria-label={label}
      selectionMode="multiple"
      escapeKeyBehavior="none"
      selectedKeys={picked}
      onSelectionChange={onChange}
      renderEmptyState={() => <p className={styles.empty}>{empty}</p>}
      className={styles.list ?? ''}
    >
      {groups
        .filter(({ picks }) => picks.length > 0)
        .map((group) => (
          <ListBoxSection key={group.id} id={group.id} className={styles.group ?? ''}>
            <Header className={styles.header ?? ''}>{group.name}</Header>
            {group.picks.map((pick) => (
              <Item key={pick.id} pick={pick} />
            ))}
          </ListBoxSection>
        ))}
    </ListBox>
  );
}

function Item({ pick: { id, name, detail, language } }: { readonly pick: Pick }) {
  return (
    <ListBoxItem id={id} textValue={name} className={styles.pick ?? ''}>
      <span className={styles.box}>
        <Check aria-hidden size={14} strokeWidth={3} />
      </span>
      <Text slot="label" className={styles.words ?? ''}>
        <span {...(language ? { lang: language } : {})}>{name}</span>
        {detail ? <span className={styles.detail}>{detail}</span> : null}
      </Text>
    </ListBoxItem>
  );
}
