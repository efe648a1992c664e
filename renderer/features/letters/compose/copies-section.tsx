import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '#core/letters/letter.ts';
import { OfficeId } from '#core/officials/office.ts';
import { titleIn } from '#core/officials/official.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { Button } from '../../../ui/button.tsx';
import { ReorderableList } from '../../../ui/reorderable-list.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { revise } from '../revise.ts';
import { Gone } from './gone.tsx';
import { Recipient } from './recipient.tsx';
import { RecipientPicker } from './recipient-picker.tsx';
import { useReorderWords } from './reorder-words.ts';
import { Section } from './section.tsx';
import { toggled } from './toggle.ts';

/** Who gets a copy and is named so. */
export function CopiesSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('kinds');
  const words = useReorderWords();
  const adder = useRef<HTMLButtonElement>(null);
  const [isPicking, setPicking] = useState(false);
  const items = useItems(letter);
  const setIds = (change: (ids: readonly OfficeId[]) => readonly OfficeId[]) =>
    revise(letter.id, ({ copyIds }) => ({ field: 'copyIds', value: [...change(copyIds)] }));
  const remove = (gone: string) => {
    setIds((ids) => ids.filter((id) => id !== gone));
    if (items.length === 1) adder.current?.focus();
  };
  return (
    <Section
      title={t('copies.title')}
      part="copies"
      hint={items.length > 0 ? undefined : t('copies.empty')}
      actions={
        <Button ref={adder} onPress={() => setPicking(true)}>
          {t('copies.add')}
        </Button>
      }
    >
      {items.length > 0 ? (
        <ReorderableList
          label={t('copies.title')}
          words={words}
          items={items}
          onReorder={(ids) => setIds(() => ids.map((id) => OfficeId.parse(id)))}
          onRemove={remove}
        />
      ) : null}
      <RecipientPicker
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        picked={letter.copyIds}
        onToggle={(id) => setIds((ids) => toggled(ids, id))}
      />
    </Section>
  );
}

function useItems({ copyIds, officeIds, language }: Letter) {
  const { t } = useTranslation('kinds');
  const { t: letters } = useTranslation('letters');
  const all = useOfficials();
  return copyIds.map((id) => {
    const official = all.find(({ office }) => office.id === id);
    if (!official)
      return { id, name: letters('gone.office'), content: <Gone>{letters('gone.office')}</Gone> };
    const content = (
      <>
        <Recipient official={official} language={language} />
        {officeIds.includes(id) ? <Tag tone="warn">{t('copies.isRecipient')}</Tag> : null}
      </>
    );
    return { id, name: titleIn(official.office, language), content };
  });
}
