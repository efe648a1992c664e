import { beforeEach, describe, expect, it } from 'vitest';
import {
  clearSelection,
  readSelection,
  writeSelection,
} from '#renderer/features/annotations/selection.ts';

const TEXT = 'Up to 200 people were killed or injured.';
let root: HTMLElement;

const element = (name: string, ...children: (Node | string)[]) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};

beforeEach(() => {
  root = element(
    'div',
    element('span', 'Up to '),
    element('mark', '200 ', element('mark', element('span'), 'people')),
    element('span', ' were '),
    element('mark', 'killed'),
    ' or injured.',
  );
  document.body.replaceChildren(element('p', 'before'), root, element('p', 'after'));
  expect(root.textContent).toBe(TEXT);
});

describe('a selection in highlighted text', () => {
  it('is read as it was written at every place, forwards and backwards', () => {
    for (let anchor = 0; anchor <= TEXT.length; anchor++)
      for (let focus = 0; focus <= TEXT.length; focus++) {
        writeSelection(root, { anchor, focus });
        expect(readSelection(root)).toEqual(anchor === focus ? null : { anchor, focus });
      }
  });

  it('selects just those words on the page', () => {
    const anchor = TEXT.indexOf('200');
    writeSelection(root, { anchor, focus: TEXT.indexOf(' or') });
    expect(document.getSelection()?.toString()).toBe('200 people were killed');
  });

  it('ends with the text when it was drawn beyond it', () => {
    const [after] = [document.body.lastChild?.firstChild];
    const first = root.firstChild?.firstChild;
    if (!first || !after) throw new Error('the page is not built');
    document.getSelection()?.setBaseAndExtent(first, 3, after, 2);
    expect(readSelection(root)).toEqual({ anchor: 3, focus: TEXT.length });
  });

  it('is none when it was begun elsewhere, or is cleared', () => {
    const [before] = [document.body.firstChild?.firstChild];
    const first = root.firstChild?.firstChild;
    if (!first || !before) throw new Error('the page is not built');
    document.getSelection()?.setBaseAndExtent(before, 0, first, 4);
    expect(readSelection(root)).toBeNull();
    writeSelection(root, { anchor: 0, focus: 2 });
    clearSelection(root);
    expect(readSelection(root)).toBeNull();
  });
});
