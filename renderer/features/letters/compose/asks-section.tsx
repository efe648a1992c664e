import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskChoice } from '#core/asks/ask-choice.ts';
import { recipientsOf } from '#core/letters/chosen.ts';
import type { Letter } from '#core/letters/letter.ts';
import { useAppeal } from '../../../state/library.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { Button } from '../../../ui/button.tsx';
import { ReorderableList } from '../../../ui/reorderable-list.tsx';
import { useShowPart } from '../parts.tsx';
import { revise } from '../revise.ts';
import { inOrder, type KeyedAsk, keyed } from './ask-keys.ts';
import { AskPicker } from './ask-picker.tsx';
import { ChosenAsk } from './chosen-ask.tsx';
import { isFit } from './fitting-asks.ts';
import { Gone } from './gone.tsx';
import { OwnAsk } from './own-ask.tsx';
import { useReorderWords } from './reorder-words.ts';
import { Section } from './section.tsx';

/** What the letter asks for, in order. */
export function AsksSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  const words = useReorderWords();
  const show = useShowPart();
  const items = useItems(letter);
  const adder = useRef<HTMLButtonElement>(null);
  const [isPicking, setPicking] = useState(false);
  const setAsks = (change: (asks: readonly AskChoice[]) => readonly AskChoice[]) =>
    revise(letter.id, ({ asks }) => ({ field: 'asks', value: [...change(asks)] }));
  const remove = (key: string) => {
    setAsks((asks) => keyed(asks).flatMap((one) => (one.key === key ? [] : [one.ask])));
    if (items.length === 1) adder.current?.focus();
  };
  const addOwn = () => {
    setAsks((asks) => [...asks, { type: 'own', text: '' }]);
    show(`ask:own-${letter.asks.filter(({ type }) => type === 'own').length + 1}`);
  };
  return (
    <Section
      title={t('asks.title')}
      part="asks"
      hint={items.length > 0 ? undefined : t('asks.empty')}
      actions={
        <>
          <Button ref={adder} onPress={() => setPicking(true)}>
            {t('asks.add')}
          </Button>
          <Button onPress={addOwn}>{t('asks.addOwn')}</Button>
        </>
      }
    >
      {items.length > 0 ? (
        <ReorderableList
          label={t('asks.title')}
          words={words}
          items={items}
          onReorder={(keys) => setAsks((asks) => inOrder(asks, keys))}
          onRemove={remove}
        />
      ) : null}
      <AskPicker
        letter={letter}
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        onChange={setAsks}
      />
    </Section>
  );
}

function useItems(letter: Letter) {
  const { t } = useTranslation('letters');
  const appeal = useAppeal();
  const recipients = recipientsOf(letter, useOfficials());
  return keyed(letter.asks).map(({ key, ask }: KeyedAsk) => {
    if (ask.type === 'own') {
      const content = <OwnAsk key={key} letter={letter} askKey={key} text={ask.text} />;
      return { id: key, name: ask.text || t('asks.own'), content };
    }
    const known = appeal.asks.find(({ id }) => id === ask.askId);
    return known
      ? {
          id: key,
          name: known.text,
          content: <ChosenAsk ask={known} isFit={isFit(known, recipients)} />,
        }
      : { id: key, name: t('gone.ask'), content: <Gone>{t('gone.ask')}</Gone> };
  });
}
