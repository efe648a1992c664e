import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/letters/letter.ts';
import { useTemplates } from '../../../state/select/letters.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { BlockChoice } from '../kinds/block-choice.tsx';
import { KeepKind } from '../kinds/keep-kind.tsx';
import { revise } from '../revise.ts';
import { Section } from './section.tsx';

/** Which kind of letter it is, and which parts it has. */
export function HoldsSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('kinds');
  const [isOpen, setOpen] = useState(false);
  const panel = useId();
  const kind = useTemplates().find(({ id }) => id === letter.templateId);
  const { blocks } = letter;
  const parts = blocks.map((block) => t(`blocks.${block}`)).join(', ') || t('holds.nothing');
  return (
    <Section
      title={t('holds.title')}
      part="holds"
      hint={t('holds.kind', { kind: kind?.name ?? t('gone'), parts })}
    >
      <Choices>
        <Button
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': panel } : {})}
          onPress={() => setOpen(!isOpen)}
        >
          {t('holds.change')}
        </Button>
        <KeepKind letter={letter} />
      </Choices>
      {isOpen ? (
        <div id={panel}>
          <BlockChoice
            blocks={blocks}
            onChange={(change) =>
              revise(letter.id, (now) => ({ field: 'blocks', value: change(now.blocks) }))
            }
          />
        </div>
      ) : null}
    </Section>
  );
}
