import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConcernId } from '#core/appeals/ids.ts';
import type { Letter } from '#core/letters/letter.ts';
import { useAppeal } from '../../../state/library.ts';
import { Button } from '../../../ui/button.tsx';
import { ReorderableList } from '../../../ui/reorderable-list.tsx';
import { revise } from '../revise.ts';
import { ChosenConcern } from './chosen-concern.tsx';
import { ConcernPicker } from './concern-picker.tsx';
import { Gone } from './gone.tsx';
import { useReorderWords } from './reorder-words.ts';
import { Section } from './section.tsx';
import { toggled } from './toggle.ts';

/** The concerns of the letter in the order they will be read. */
export function ConcernsSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  const words = useReorderWords();
  const { concerns } = useAppeal();
  const adder = useRef<HTMLButtonElement>(null);
  const [isPicking, setPicking] = useState(false);
  const setIds = (change: (ids: readonly ConcernId[]) => readonly ConcernId[]) =>
    revise(letter.id, ({ concernIds }) => ({
      field: 'concernIds',
      value: [...change(concernIds)],
    }));
  const items = letter.concernIds.map((id) => {
    const concern = concerns.find((one) => one.id === id);
    return concern
      ? { id, name: concern.heading, content: <ChosenConcern concern={concern} /> }
      : { id, name: t('gone.concern'), content: <Gone>{t('gone.concern')}</Gone> };
  });
  const remove = (gone: string) => {
    setIds((ids) => ids.filter((id) => id !== gone));
    if (items.length === 1) adder.current?.focus();
  };
  return (
    <Section
      title={t('concerns.title')}
      part="concerns"
      hint={items.length > 0 ? undefined : t('concerns.empty')}
      actions={
        <Button ref={adder} onPress={() => setPicking(true)}>
          {t('concerns.add')}
        </Button>
      }
    >
      {items.length > 0 ? (
        <ReorderableList
          label={t('concerns.title')}
          words={words}
          items={items}
          onReorder={(ids) => setIds(() => ids.map((id) => ConcernId.parse(id)))}
          onRemove={remove}
        />
      ) : null}
      <ConcernPicker
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        picked={letter.concernIds}
        onToggle={(id) => setIds((ids) => toggled(ids, id))}
      />
    </Section>
  );
}
