// What can stand in a letter's text: exactly the schema of core/letters/rich-text.ts, so that the
// editor's document is the stored one and a paste from anywhere is reduced to it.
import { mergeAttributes, Node } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';

/** A line end within a paragraph. */
const HardBreak = Node.create({
  name: 'hardBreak',
  inline: true,
  group: 'inline',
  selectable: false,
  linebreakReplacement: true,
  parseHTML: () => [{ tag: 'br' }],
  renderHTML: () => ['br'],
  renderText: () => '\n',
  addKeyboardShortcuts() {
    return {
      'Shift-Enter': () =>
        this.editor.commands.first(({ commands }) => [
          () => commands.exitCode(),
          () => commands.insertContent({ type: this.name }),
        ]),
    };
  },
});

/** Paragraphs only, and no Tab: lists have one level here, and Tab leaves the editor. */
const FlatItem = ListItem.extend({
  content: 'paragraph+',
  addExtensions: () => [],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) };
  },
});

/** Counts from one in one style, as the .docx does. */
const PlainOrderedList = OrderedList.extend({
  addAttributes: () => ({}),
  renderHTML: ({ HTMLAttributes }) => ['ol', mergeAttributes(HTMLAttributes), 0],
  addProseMirrorPlugins: () => [],
});

type Options = { readonly placeholder: string; readonly emptyClass: string };

export const extensionsFor = ({ placeholder, emptyClass }: Options) => [
  Document,
  Paragraph,
  Text,
  Bold,
  Italic,
  BulletList,
  PlainOrderedList,
  FlatItem,
  HardBreak,
  UndoRedo,
  Placeholder.configure({ placeholder, emptyEditorClass: emptyClass }),
];
