// Between what is selected on the page and where that stands in the text: the only arithmetic on
// the DOM. It counts text, not elements, so highlights may nest and split as they like.

/** Where a selection began and where it ends now, in UTF-16 units of the text. */
export type TextSelection = { readonly anchor: number; readonly focus: number };

/** What is selected of the text in `root`; `null` if nothing is, or it was begun elsewhere. */
export function readSelection(root: HTMLElement): TextSelection | null {
  const selection = root.ownerDocument.getSelection();
  if (!selection || selection.isCollapsed) return null;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  if (!anchorNode || !focusNode || !root.contains(anchorNode)) return null;
  const anchor = offsetOf(root, anchorNode, anchorOffset);
  const focus = offsetOf(root, focusNode, focusOffset);
  return anchor === focus ? null : { anchor, focus };
}

/** Selects on the page; the focus end may lie before the anchor. */
export function writeSelection(root: HTMLElement, { anchor, focus }: TextSelection): void {
  const from = pointAt(root, anchor);
  const to = pointAt(root, focus);
  root.ownerDocument.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
}

export function clearSelection(root: HTMLElement): void {
  root.ownerDocument.getSelection()?.removeAllRanges();
}

/** How much of the text in `root` stands before a point; points outside count as its ends. */
function offsetOf(root: HTMLElement, node: Node, offset: number): number {
  const before = root.ownerDocument.createRange();
  before.selectNodeContents(root);
  const whole = before.toString().length;
  before.setEnd(node, offset);
  return Math.min(before.toString().length, whole);
}

function pointAt(root: HTMLElement, offset: number): { node: Node; offset: number } {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node = root;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left <= length) return { node, offset: left };
    left -= length;
    last = node;
  }
  return { node: last, offset: last.textContent?.length ?? 0 };
}
