import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { moved, type Position } from './grid-keys.ts';

export type Roving = {
  readonly table: RefObject<HTMLTableElement | null>;
  /** The cell in the tab order. */
  readonly active: Position;
  readonly activate: (at: Position) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Arrow keys between the buttons in the body of a table, one of which is in the tab order. */
export function useRoving(
  size: { readonly rows: number; readonly columns: number },
  start: Position | null,
): Roving {
  const table = useRef<HTMLTableElement>(null);
  const [active, activate] = useState<Position>(start ?? { row: 0, column: 0 });
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moved(event.key, event.ctrlKey, active, size);
    if (!to || event.altKey || event.metaKey) return;
    event.preventDefault();
    const cells = table.current?.querySelectorAll<HTMLElement>('tbody button');
    cells?.[to.row * size.columns + to.column]?.focus();
  };
  return { table, active, activate, onKeyDown };
}
