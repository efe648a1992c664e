import { useTranslation } from 'react-i18next';
import type { AskChoice } from '#core/asks/ask-choice.ts';
import { recipientsOf } from '#core/letters/chosen.ts';
import { withItemChanged } from '#core/meetings/agenda.ts';
import { type AgendaItem, LONGEST_MEETING, type Meeting } from '#core/meetings/meeting.ts';
import { useDraft } from '../../../state/drafts.ts';
import { useAppeal } from '../../../state/library.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { TextField } from '../../../ui/field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { ChosenAsk } from '../../letters/compose/chosen-ask.tsx';
import { ChosenConcern } from '../../letters/compose/chosen-concern.tsx';
import { isFit } from '../../letters/compose/fitting-asks.ts';
import { Gone } from '../../letters/compose/gone.tsx';
import { OwnAskField } from '../../letters/compose/own-ask.tsx';
import { useItemWords } from '../../shared/agenda-words.ts';
import { meetingNow, revise, reviseText } from '../revise.ts';
import { askingOf } from './asking.ts';
import styles from './plan.module.css';

type Props = {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  /** Its place, from 1. */
  readonly number: number;
  /** The minutes it has. */
  readonly share: number;
};

type Fields = Parameters<typeof withItemChanged>[2];

/** Types into an item: a burst in one of its fields is one step of undo. */
function typeInto({ id }: Meeting, item: AgendaItem, fields: Fields): void {
  const value = withItemChanged(meetingNow(id)?.agenda ?? [], item.id, fields);
  reviseText(id, { field: 'agenda', value }, `${item.id}:${Object.keys(fields).join()}`);
}

/** An item of the agenda, with the minutes it is given. */
export function AgendaRow({ meeting, item, number, share }: Props) {
  const { t } = useTranslation('meetings');
  const name = useItemWords()(item);
  const minutes = useDraft(item.minutes, (value) => typeInto(meeting, item, { minutes: value }));
  return (
    <div className={styles.item}>
      <div className={styles.itemWords}>
        <span className={styles.number} aria-hidden>
          {number}
        </span>
        <About meeting={meeting} item={item} />
      </div>
      <NumberField
        label={t('agenda.itemMinutes')}
        about={t('agenda.minutesFor', { name })}
        value={minutes.value}
        least={0}
        most={LONGEST_MEETING}
        onChange={minutes.change}
        mayBeEmpty
        placeholder={String(share)}
      />
    </div>
  );
}

type AboutProps = Pick<Props, 'meeting' | 'item'>;

function About({ meeting, item }: AboutProps) {
  const { t } = useTranslation('meetings');
  const { concerns } = useAppeal();
  const { about } = item;
  if (about.type === 'words') return <Point meeting={meeting} item={item} text={about.text} />;
  if (about.type === 'ask') return <Ask meeting={meeting} item={item} ask={about.ask} />;
  const concern = concerns.find(({ id }) => id === about.concernId);
  return concern ? <ChosenConcern concern={concern} /> : <Gone>{t('agenda.goneConcern')}</Gone>;
}

function Point({ meeting, item, text }: AboutProps & { readonly text: string }) {
  const { t } = useTranslation('meetings');
  const { value, change, flush } = useDraft(text, (typed) =>
    typeInto(meeting, item, { about: { type: 'words', text: typed } }),
  );
  return (
    <TextField
      label={t('agenda.point')}
      value={value}
      onChange={change}
      onBlur={flush}
      lines={2}
      placeholder={t('agenda.pointPlaceholder')}
      language={meeting.language}
    />
  );
}

function Ask({ meeting, item, ask }: AboutProps & { readonly ask: AskChoice }) {
  const { t } = useTranslation('meetings');
  const { asks } = useAppeal();
  const officials = useOfficials();
  if (ask.type === 'library') {
    const known = asks.find(({ id }) => id === ask.askId);
    if (!known) return <Gone>{t('agenda.goneAsk')}</Gone>;
    return (
      <ChosenAsk ask={known} isFit={isFit(known, recipientsOf(askingOf(meeting), officials))} />
    );
  }
  const own = (text: string): Fields => ({ about: { type: 'ask', ask: { type: 'own', text } } });
  return (
    <OwnAskField
      letter={askingOf(meeting)}
      text={ask.text}
      onType={(text) => typeInto(meeting, item, own(text))}
      onUse={(clause) =>
        revise(meeting.id, ({ agenda }) => ({
          field: 'agenda',
          value: withItemChanged(agenda, item.id, own(clause)),
        }))
      }
    />
  );
}
