import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AgendaItemId } from '#core/ids.ts';
import { reordered, withItem } from '#core/meetings/agenda.ts';
import type { AgendaItem, Meeting } from '#core/meetings/meeting.ts';
import { timeBudget } from '#core/meetings/time-budget.ts';
import { newId } from '../../../app/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { ReorderableList } from '../../../ui/reorderable-list.tsx';
import { useReorderWords } from '../../letters/compose/reorder-words.ts';
import { Section } from '../../letters/compose/section.tsx';
import { useShowPart } from '../../letters/parts.tsx';
import { useItemWords } from '../../shared/agenda-words.ts';
import { revise } from '../revise.ts';
import { AgendaRow } from './agenda-row.tsx';
import { PickAgenda } from './pick-agenda.tsx';
import { TimeBar } from './time-bar.tsx';

type Props = { readonly meeting: Meeting };

/** What is spoken of, in order, and how the time is shared. */
export function AgendaSection({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const words = useReorderWords();
  const nameOf = useItemWords();
  const show = useShowPart();
  const adder = useRef<HTMLButtonElement>(null);
  const { id, agenda } = meeting;
  const { shares } = timeBudget(meeting);
  const set = (change: (now: readonly AgendaItem[]) => readonly AgendaItem[]) =>
    revise(id, (now) => ({ field: 'agenda', value: [...change(now.agenda)] }));
  const add = (about: AgendaItem['about']) => {
    const itemId = newId(AgendaItemId);
    set((now) => withItem(now, itemId, about));
    show(`row:${itemId}`);
  };
  const remove = (gone: string) => {
    set((now) => now.filter((item) => item.id !== gone));
    if (agenda.length === 1) adder.current?.focus();
  };
  return (
    <Section
      title={t('agenda.title')}
      hint={agenda.length > 0 ? undefined : t('agenda.empty')}
      actions={
        <>
          <PickAgenda meeting={meeting} adder={adder} onChange={set} />
          <Button onPress={() => add({ type: 'ask', ask: { type: 'own', text: '' } })}>
            {t('agenda.ownAsk')}
          </Button>
          <Button onPress={() => add({ type: 'words', text: '' })}>{t('agenda.ownPoint')}</Button>
        </>
      }
    >
      {agenda.length > 0 ? (
        <>
          <ReorderableList
            label={t('agenda.title')}
            words={words}
            items={agenda.map((item, index) => ({
              id: item.id,
              name: nameOf(item),
              content: (
                <AgendaRow
                  meeting={meeting}
                  item={item}
                  number={index + 1}
                  share={shares[index] ?? 0}
                />
              ),
            }))}
            onReorder={(ids) => set((now) => reordered(now, ids))}
            onRemove={remove}
          />
          <TimeBar meeting={meeting} />
        </>
      ) : null}
    </Section>
  );
}
