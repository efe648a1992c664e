import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingId } from '#core/ids.ts';
import type { Meeting, Participant } from '#core/meetings/meeting.ts';
import { useDraft } from '../../../state/drafts.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { ReorderableList } from '../../../ui/reorderable-list.tsx';
import { useReorderWords } from '../../letters/compose/reorder-words.ts';
import { useShowPart } from '../../letters/parts.tsx';
import { meetingNow, revise, reviseText } from '../revise.ts';
import styles from './plan.module.css';

const BLANK: Participant = { name: '', role: '' };

/** Participants have no id: each is known by where it stands. */
const keyOf = (index: number): string => `participant-${index + 1}`;

/** Who comes from our side, and what each does there. */
export function OurPeople({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const words = useReorderWords();
  const show = useShowPart();
  const adder = useRef<HTMLButtonElement>(null);
  const { id, participants } = meeting;
  const set = (change: (all: readonly Participant[]) => readonly Participant[]) =>
    revise(id, (now) => ({ field: 'participants', value: [...change(now.participants)] }));
  const add = () => {
    set((all) => [...all, BLANK]);
    show(`row:${keyOf(participants.length)}`);
  };
  const remove = (key: string) => {
    set((all) => all.filter((_, index) => keyOf(index) !== key));
    if (participants.length === 1) adder.current?.focus();
  };
  return (
    <div className={styles.part}>
      <h3>{t('people.ours')}</h3>
      {participants.length > 0 ? (
        <ReorderableList
          label={t('people.ours')}
          words={words}
          items={participants.map((one, index) => ({
            id: keyOf(index),
            name: one.name || t('people.blank', { number: index + 1 }),
            content: <Person meetingId={id} index={index} stored={one} />,
          }))}
          onReorder={(keys) =>
            set((all) => keys.flatMap((key) => all.filter((_, index) => keyOf(index) === key)))
          }
          onRemove={remove}
        />
      ) : (
        <p className={styles.soft}>{t('people.oursEmpty')}</p>
      )}
      <div>
        <Button ref={adder} onPress={add}>
          {t('people.addOurs')}
        </Button>
      </div>
    </div>
  );
}

type PersonProps = {
  readonly meetingId: MeetingId;
  readonly index: number;
  readonly stored: Participant;
};

function Person({ meetingId, index, stored }: PersonProps) {
  const { t } = useTranslation('meetings');
  const { value, change, flush } = useDraft(stored, (typed) => {
    const all = meetingNow(meetingId)?.participants ?? [];
    const participants = all.map((one, at) => (at === index ? typed : one));
    reviseText(meetingId, { field: 'participants', value: participants }, keyOf(index));
  });
  const field = (name: keyof Participant) => (
    <TextField
      label={t(`people.${name}`)}
      value={value[name]}
      onChange={(text) => change({ ...value, [name]: text })}
      onBlur={flush}
    />
  );
  return (
    <div className={styles.row}>
      {field('name')}
      {field('role')}
    </div>
  );
}
