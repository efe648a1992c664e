import { ChevronDown, ChevronUp, GripVertical, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import {
  Button as AriaButton,
  GridList,
  GridListItem,
  useDragAndDrop,
} from 'react-aria-components';
import { IconButton } from './button.tsx';
import styles from './reorderable-list.module.css';

export type Reorderable = {
  readonly id: string;
  /** What the item is called, for those who hear the list. */
  readonly name: string;
  readonly content: ReactNode;
};

export type ReorderWords = {
  readonly drag: (name: string) => string;
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
  readonly remove: (name: string) => string;
};

type Props = {
  readonly label: string;
  readonly items: readonly Reorderable[];
  readonly words: ReorderWords;
  readonly onReorder: (ids: readonly string[]) => void;
  /** Without it, nothing is removed here. */
  readonly onRemove?: (id: string) => void;
};

type RowProps = {
  readonly item: Reorderable;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly words: ReorderWords;
  readonly onRemove: (() => void) | null;
  readonly onMove: (by: number) => void;
};

/** A list whose order the user sets: by dragging, with the buttons, or with Alt and the arrows. */
export function ReorderableList({ label, items, words, onReorder, onRemove }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const ids = items.map(({ id }) => id);
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': nameOf(items, String(key)) })),
    onReorder: ({ keys, target }) =>
      onReorder(moved(ids, [...keys].map(String), String(target.key), target.dropPosition)),
  });
  const move = (id: string, by: number) => {
    const from = ids.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= ids.length) return;
    onReorder(ids.toSpliced(from, 1).toSpliced(to, 0, id));
    keepFocus(list.current, to, by);
  };
  // Before the list hears the arrows, which walk through it.
  const onKeys = (event: KeyboardEvent<HTMLElement>) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const id = event.target instanceof Element ? rowOf(event.target) : undefined;
    if (!event.altKey || by === undefined || id === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    move(id, by);
  };
  return (
    <div onKeyDownCapture={onKeys}>
      <GridList
        ref={list}
        aria-label={label}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={dragAndDropHooks}
        className={styles.list ?? ''}
      >
        {items.map((item, index) => (
          <Row
            key={item.id}
            item={item}
            isFirst={index === 0}
            isLast={index === items.length - 1}
            words={words}
            onRemove={onRemove ? () => onRemove(item.id) : null}
            onMove={(by) => move(item.id, by)}
          />
        ))}
      </GridList>
    </div>
  );
}

function Row({ item, isFirst, isLast, words, onRemove, onMove }: RowProps) {
  const { id, name, content } = item;
  return (
    <GridListItem id={id} textValue={name} className={styles.row ?? ''} data-item={id}>
      <div className={styles.inside}>
        <AriaButton slot="drag" aria-label={words.drag(name)} className={styles.handle ?? ''}>
          <GripVertical aria-hidden size={16} />
        </AriaButton>
        <div className={styles.content}>{content}</div>
        <div className={styles.buttons}>
          <IconButton
            label={words.up(name)}
            icon={<ChevronUp aria-hidden size={16} />}
            isDisabled={isFirst}
            onPress={() => onMove(-1)}
            data-move="-1"
          />
          <IconButton
            label={words.down(name)}
            icon={<ChevronDown aria-hidden size={16} />}
            isDisabled={isLast}
            onPress={() => onMove(1)}
            data-move="1"
          />
          {onRemove ? (
            <IconButton
              label={words.remove(name)}
              icon={<X aria-hidden size={16} />}
              onPress={onRemove}
            />
          ) : null}
        </div>
      </div>
    </GridListItem>
  );
}

const rowOf = (element: Element): string | undefined =>
  element.closest<HTMLElement>('[data-item]')?.dataset.item;

const nameOf = (items: readonly Reorderable[], id: string): string =>
  items.find((item) => item.id === id)?.name ?? id;

/** `ids` with `keys`, in their order, before or after `target`. */
function moved(
  ids: readonly string[],
  keys: readonly string[],
  target: string,
  side: 'before' | 'after' | 'on',
): readonly string[] {
  const taken = ids.filter((id) => keys.includes(id));
  const rest = ids.filter((id) => !keys.includes(id));
  const at = rest.indexOf(target) + (side === 'before' ? 0 : 1);
  return rest.toSpliced(at, 0, ...taken);
}

/**
 * A row that moved keeps its focus; where its button has gone grey, the other one takes it. The row
 * is known by where it has gone: some have no id but their number.
 */
function keepFocus(list: HTMLElement | null, to: number, by: number): void {
  requestAnimationFrame(() => {
    const row = list?.querySelectorAll<HTMLElement>('[data-item]')[to];
    if (!row || row === document.activeElement) return;
    const buttons = [by, -by].map((move) =>
      row.querySelector<HTMLButtonElement>(`button[data-move="${move}"]:not([disabled])`),
    );
    (buttons.find((button) => button !== null) ?? row).focus();
  });
}
