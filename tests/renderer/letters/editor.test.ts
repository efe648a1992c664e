import { Editor } from '@tiptap/core';
import type {} from '@tiptap/extension-italic';
import { afterEach, expect, test } from 'vitest';
import { fromPlainText, RichText } from '#core/letters/rich-text.ts';
import { extensionsFor } from '#renderer/features/letters/editor/extensions.ts';
import { replaceText } from '#renderer/features/letters/editor/replace-text.ts';

let editor: Editor;
const start = (text: string): Editor => {
  editor = new Editor({
    element: document.body,
    extensions: extensionsFor({ placeholder: 'Write', emptyClass: 'empty' }),
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    injectCSS: false,
  });
  replaceText(editor, fromPlainText(text));
  return editor;
};
afterEach(() => editor.destroy());

const stored = () => RichText.parse(editor.getJSON());

test('what the editor holds is what the store takes, with every format in it', () => {
  start('one\ntwo');
  editor.chain().selectAll().toggleBold().toggleItalic().toggleOrderedList().run();
  expect(stored().content[0]).toMatchObject({ type: 'orderedList' });
  editor.chain().selectAll().toggleBulletList().run();
  expect(stored().content[0]).toMatchObject({ type: 'bulletList' });
});

test('a paste is reduced to paragraphs, lists, bold and italic', () => {
  start('');
  const pasted =
    '<h1>Title</h1><p><a href="http://x">a <b>b</b></a><br>c</p><ol start="3" type="a"><li>d<ul><li>e</li></ul></li></ol><table><tr><td>f</td></tr></table>';
  // jsdom has no ClipboardEvent of its own to make.
  editor.view.pasteHTML(pasted, new Event('paste') as ClipboardEvent);
  const text = JSON.stringify(stored());
  for (const word of ['Title', 'hardBreak', 'bold', '"d"', '"e"', '"f"'])
    expect(text).toContain(word);
  for (const lost of ['href', 'heading', 'start', 'table']) expect(text).not.toContain(lost);
});

test('text changed from outside replaces only what differs: the caret stays where it was', () => {
  start('The first paragraph.\nThe second one.');
  editor.commands.setTextSelection(5);
  replaceText(editor, fromPlainText('The first paragraph.\nAnother second one.'));
  expect(editor.state.selection.from).toBe(5);
  expect(editor.getText()).toContain('Another second one.');
});

test('repeated words do not confuse the replacement', () => {
  start('aaa aaa');
  replaceText(editor, fromPlainText('aaa aaa aaa'));
  expect(stored()).toEqual(fromPlainText('aaa aaa aaa'));
  replaceText(editor, fromPlainText('aaa'));
  expect(stored()).toEqual(fromPlainText('aaa'));
});

test('undo in the editor does not bring back what was replaced from outside', () => {
  start('before');
  replaceText(editor, fromPlainText('after'));
  editor.commands.undo();
  expect(stored()).toEqual(fromPlainText('after'));
});

test('a new list item follows the first', () => {
  start('one');
  editor.chain().selectAll().toggleBulletList().run();
  editor.chain().focus('end').splitListItem('listItem').insertContent('two').run();
  expect(stored().content[0]).toMatchObject({ content: [{}, {}] });
});
