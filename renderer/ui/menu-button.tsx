import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './button.tsx';
import styles from './menu-button.module.css';

type Props<T extends string> = {
  readonly label: string;
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly items: readonly {
    readonly id: T;
    readonly name: string;
    readonly detail?: string;
    readonly icon?: ReactNode;
  }[];
  readonly onChoose: (id: T) => void;
};

/** A button that opens a short list of things to do. */
export function MenuButton<T extends string>({ label, kind = 'plain', items, onChoose }: Props<T>) {
  return (
    <MenuTrigger>
      <Button kind={kind}>
        {label}
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover className={styles.popover ?? ''} placement="bottom end">
        <Menu
          aria-label={label}
          className={styles.menu ?? ''}
          onAction={(key) => {
            const chosen = items.find(({ id }) => id === key);
            if (chosen) onChoose(chosen.id);
          }}
        >
          {items.map(({ id, name, detail, icon }) => (
            <MenuItem key={id} id={id} textValue={name} className={styles.item ?? ''}>
              {icon}
              <span className={styles.words}>
                <span>{name}</span>
                {detail ? <span className={styles.detail}>{detail}</span> : null}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
