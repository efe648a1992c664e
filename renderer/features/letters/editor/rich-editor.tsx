import { EditorContent, useEditor } from '@tiptap/react';
import { useLayoutEffect, useMemo, useRef } from 'react';
import { RichText } from '#core/letters/rich-text.ts';
import { useDraft } from '../../../state/drafts.ts';
import { extensionsFor } from './extensions.ts';
import { FormatBar } from './format-bar.tsx';
import { replaceText } from './replace-text.ts';
import styles from './rich-editor.module.css';

type Props = {
  readonly label: string;
  readonly language: string;
  readonly placeholder: string;
  readonly text: RichText;
  readonly onCommit: (text: RichText) => void;
};

/** A document and not a string: Tiptap would parse that as HTML, which our policy refuses. */
const BLANK = { type: 'doc', content: [{ type: 'paragraph' }] };

/** Where the user's own text is written: paragraphs and lists with bold and italic. */
export function RichEditor({ label, language, placeholder, text, onCommit }: Props) {
  const isTyping = useRef(false);
  const { change, flush } = useDraft(text, (typed) => {
    isTyping.current = false;
    onCommit(typed);
  });
  const extensions = useMemo(
    () => extensionsFor({ placeholder, emptyClass: styles.isEmpty ?? '' }),
    [placeholder],
  );
  const editor = useEditor({
    extensions,
    content: BLANK,
    injectCSS: false,
    enablePasteRules: false,
    enableInputRules: ['bulletList', 'orderedList'],
    // Runs no shorter than the store takes; what does not parse stays on screen and is not lost.
    onUpdate: (event) => {
      const parsed = RichText.safeParse(event.editor.getJSON());
      if (!parsed.success) return;
      isTyping.current = true;
      change(parsed.data);
    },
    onBlur: flush,
  });
  // Undo elsewhere changes the stored text; what is being typed is never replaced by it.
  useLayoutEffect(() => {
    if (!isTyping.current) replaceText(editor, text);
  }, [editor, text]);
  useLayoutEffect(() => {
    const attributes = {
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': label,
      lang: language,
      spellcheck: 'true',
      class: styles.text ?? '',
    };
    editor.setOptions({ editorProps: { attributes } });
  }, [editor, label, language]);
  return (
    <div className={styles.editor}>
      <FormatBar editor={editor} of={label} />
      <EditorContent editor={editor} />
    </div>
  );
}
