import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskChoice } from '#core/asks/ask-choice.ts';
import { AgendaItemId } from '#core/ids.ts';
import { agendaAsks, agendaConcerns, toggled } from '#core/meetings/agenda.ts';
import type { AgendaItem, Meeting } from '#core/meetings/meeting.ts';
import { newId } from '../../../app/clock.ts';
import { Button } from '../../../ui/button.tsx';
import { AskPicker } from '../../letters/compose/ask-picker.tsx';
import { ConcernPicker } from '../../letters/compose/concern-picker.tsx';
import { askingOf } from './asking.ts';

type Change = (agenda: readonly AgendaItem[]) => readonly AgendaItem[];

type Props = {
  readonly meeting: Meeting;
  /** The button that the focus goes to when nothing is left. */
  readonly adder: Ref<HTMLButtonElement>;
  readonly onChange: (change: Change) => void;
};

/** Chooses concerns and asks for the agenda. */
export function PickAgenda({ meeting, adder, onChange }: Props) {
  const { t } = useTranslation('meetings');
  const [picking, setPicking] = useState<'concerns' | 'asks' | null>(null);
  const toggle = (about: AgendaItem['about']) =>
    onChange((agenda) => toggled(agenda, newId(AgendaItemId), about));
  const close = () => setPicking(null);
  return (
    <>
      <Button ref={adder} onPress={() => setPicking('concerns')}>
        {t('agenda.concerns')}
      </Button>
      <Button onPress={() => setPicking('asks')}>{t('agenda.asks')}</Button>
      <ConcernPicker
        isOpen={picking === 'concerns'}
        onClose={close}
        picked={agendaConcerns(meeting.agenda)}
        onToggle={(concernId) => toggle({ type: 'concern', concernId })}
      />
      <AskPicker
        letter={askingOf(meeting)}
        isOpen={picking === 'asks'}
        onClose={close}
        onChange={(change) => onChange((agenda) => withAsks(agenda, change))}
      />
    </>
  );
}

/** The agenda after the picker has taken an ask of the library to its asks, or from them. */
function withAsks(
  agenda: readonly AgendaItem[],
  change: (asks: readonly AskChoice[]) => readonly AskChoice[],
): readonly AgendaItem[] {
  const before = agendaAsks(agenda);
  const after = change(before);
  const changed = [
    ...before.filter((ask) => !after.includes(ask)),
    ...after.filter((ask) => !before.includes(ask)),
  ];
  return changed.reduce<readonly AgendaItem[]>(
    (items, ask) => toggled(items, newId(AgendaItemId), { type: 'ask', ask }),
    agenda,
  );
}
