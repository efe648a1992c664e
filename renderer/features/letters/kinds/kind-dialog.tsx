import { useTranslation } from 'react-i18next';
import type { LetterTemplate } from '#core/letters/template.ts';
import { useTemplates } from '../../../state/select/letters.ts';
import { useWorkspace } from '../../../state/workspace-store.ts';
import { ChoiceList } from '../../../ui/choice-list.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { type Start, useStartLetter } from '../../shared/start-letter.ts';

type Props = {
  /** What the letter starts with, whatever its kind. */
  readonly start: Omit<Start, 'template'>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Asks which kind of letter to start; the formal one has the focus, so that Enter starts it. */
export function KindDialog({ start, isOpen, onClose }: Props) {
  const { t } = useTranslation('kinds');
  const startLetter = useStartLetter();
  const all = useTemplates();
  const own = useWorkspace(({ workspace }) => workspace.letters.templates);
  const choice = ({ id, name, purpose, follows }: LetterTemplate) => ({
    id,
    name: name.trim() || t('untitled'),
    detail: [purpose, follows ? t(`follows.${follows}`) : ''].filter((one) => one !== '').join(' '),
  });
  const groups = [
    { id: 'bundled', name: t('bundled'), choices: all.filter((one) => !own.includes(one)) },
    { id: 'own', name: t('own'), choices: own },
  ];
  const choose = (id: string) => {
    const template = all.find((one) => one.id === id);
    onClose();
    if (template) startLetter({ ...start, template });
  };
  return (
    <Dialog title={t('choose')} isOpen={isOpen} onClose={onClose}>
      <ChoiceList
        label={t('choose')}
        autoFocus
        selected={null}
        groups={groups
          .filter(({ choices }) => choices.length > 0)
          .map((group) => ({ ...group, choices: group.choices.map(choice) }))}
        onChoose={choose}
      />
    </Dialog>
  );
}
