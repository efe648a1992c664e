import type { Editor } from '@tiptap/core';
import { emptyText, type RichText } from '#core/letters/rich-text.ts';

/**
 * Makes the editor show `text`, replacing only the stretch that differs: the caret stays where it
 * is unless it stood in there, and the editor's own undo does not bring the old text back.
 */
export function replaceText(editor: Editor, text: RichText): void {
  const { state, view } = editor;
  const shown = state.doc;
  const next = state.schema.nodeFromJSON(text.content.length > 0 ? text : emptyText);
  const start = shown.content.findDiffStart(next.content);
  const end = shown.content.findDiffEnd(next.content);
  if (start === null || !end) return;
  // Where the same words repeat, the two searches can pass each other.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const slice = next.slice(start, end.b + overlap);
  const change = state.tr.replace(start, end.a + overlap, slice);
  view.dispatch(change.setMeta('addToHistory', false).setMeta('preventUpdate', true));
}
