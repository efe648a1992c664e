import { type Editor, useEditorState } from '@tiptap/react';
import { Bold, Italic, List, ListOrdered } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ToggleButton } from '../../../ui/button.tsx';
import { Toolbar } from '../../../ui/toolbar.tsx';

type Format = {
  readonly name: 'bold' | 'italic' | 'bulletList' | 'orderedList';
  readonly icon: ReactNode;
  readonly toggle: (editor: Editor) => void;
};

const FORMATS: readonly Format[] = [
  {
    name: 'bold',
    icon: <Bold aria-hidden size={16} />,
    toggle: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: 'italic',
    icon: <Italic aria-hidden size={16} />,
    toggle: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'bulletList',
    icon: <List aria-hidden size={16} />,
    toggle: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'orderedList',
    icon: <ListOrdered aria-hidden size={16} />,
    toggle: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
];

/** Shows and sets how the selected text looks. */
export function FormatBar({ editor, of }: { readonly editor: Editor; readonly of: string }) {
  const { t } = useTranslation('letters');
  const active = useEditorState({
    editor,
    selector: ({ editor: shown }) =>
      FORMATS.filter(({ name }) => shown.isActive(name)).map(({ name }) => name),
  });
  return (
    <Toolbar label={t('editor.format', { of })}>
      {FORMATS.map(({ name, icon, toggle }) => (
        <span key={name} title={t(`editor.hints.${name}`)}>
          <ToggleButton
            label={t(`editor.${name}`)}
            isSelected={active.includes(name)}
            onChange={() => toggle(editor)}
          >
            {icon}
          </ToggleButton>
        </span>
      ))}
    </Toolbar>
  );
}
