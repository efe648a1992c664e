import { useState } from 'react';
import type { Meeting, Statement } from '#core/meetings/meeting.ts';
import { toggledRaised } from '#core/meetings/minutes.ts';
import { now } from '../../app/clock.ts';
import { revise } from '../meetings/revise.ts';
import { AgendaNow } from './agenda-now.tsx';
import { turnClock } from './clock.ts';
import { HiddenWords } from './hidden-words.tsx';
import styles from './in-meeting.module.css';
import { KeySheet } from './key-sheet.tsx';
import { useKeys } from './keys.ts';
import { TopBar } from './top-bar.tsx';
import { useWriting } from './use-writing.ts';
import { WriteDown } from './write-down.tsx';

type ItemId = NonNullable<Statement['itemId']>;

/** Where the meeting is: at what was raised last, or at the beginning. */
function firstItem({ agenda, raised }: Meeting): ItemId | null {
  const last = raised.toSorted((a, b) => (a.at < b.at ? -1 : 1)).at(-1)?.itemId;
  return agenda.find(({ id }) => id === last)?.id ?? agenda[0]?.id ?? null;
}

/** The agenda, what is being said, the clock, and nothing else. */
export function QuietScreen({ meeting }: { readonly meeting: Meeting }) {
  const { id, agenda } = meeting;
  const [start] = useState(() => firstItem(meeting));
  const writing = useWriting(meeting, start);
  const { itemId } = writing.statement;
  const at = agenda.findIndex((item) => item.id === itemId);
  const move = (by: number) => {
    const next = agenda[at + by];
    if (next) writing.turnTo(next.id);
  };
  const tick = (ticked: ItemId) =>
    revise(id, ({ raised }) => ({ field: 'raised', value: toggledRaised(raised, ticked, now()) }));
  useKeys({
    next: () => move(1),
    previous: () => move(-1),
    raised: () => {
      if (itemId !== null) tick(itemId);
    },
    who: writing.nextVoice,
    how: writing.switchHow,
    clock: () => turnClock(meeting),
  });
  return (
    <div className={styles.quiet}>
      <TopBar meeting={meeting} />
      <div className={styles.desk}>
        <AgendaNow meeting={meeting} current={itemId} onTurn={writing.turnTo} onTick={tick} />
        <WriteDown meeting={meeting} writing={writing} />
      </div>
      <HiddenWords meeting={meeting} />
      <KeySheet meeting={meeting} />
    </div>
  );
}
