import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Attending, Meeting } from '#core/meetings/meeting.ts';
import type { OfficeId } from '#core/officials/office.ts';
import { titleIn } from '#core/officials/official.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { Button } from '../../../ui/button.tsx';
import { ReorderableList } from '../../../ui/reorderable-list.tsx';
import { Gone } from '../../letters/compose/gone.tsx';
import { RecipientPicker } from '../../letters/compose/recipient-picker.tsx';
import { useReorderWords } from '../../letters/compose/reorder-words.ts';
import { Section } from '../../letters/compose/section.tsx';
import { revise } from '../revise.ts';
import { Attendee } from './attendee.tsx';
import { OurPeople } from './our-people.tsx';
import styles from './plan.module.css';

type Props = { readonly meeting: Meeting };

/** Who sits at the table: offices, and our own people. */
export function PeopleSection({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  return (
    <Section title={t('people.title')}>
      <Officials meeting={meeting} />
      <OurPeople meeting={meeting} />
    </Section>
  );
}

function Officials({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const { t: letters } = useTranslation('letters');
  const words = useReorderWords();
  const all = useOfficials();
  const adder = useRef<HTMLButtonElement>(null);
  const [isPicking, setPicking] = useState(false);
  const { id, attending, language } = meeting;
  const set = (change: (now: readonly Attending[]) => readonly Attending[]) =>
    revise(id, (now) => ({ field: 'attending', value: [...change(now.attending)] }));
  const items = attending.map((one) => {
    const official = all.find(({ office }) => office.id === one.officeId);
    return official
      ? {
          id: one.officeId,
          name: titleIn(official.office, language),
          content: <Attendee meeting={meeting} official={official} delegate={one.delegate} />,
        }
      : {
          id: one.officeId,
          name: letters('gone.office'),
          content: <Gone>{letters('gone.office')}</Gone>,
        };
  });
  const remove = (gone: string) => {
    set((now) => now.filter(({ officeId }) => officeId !== gone));
    if (items.length === 1) adder.current?.focus();
  };
  const toggle = (officeId: OfficeId) =>
    set((now) =>
      now.some((one) => one.officeId === officeId)
        ? now.filter((one) => one.officeId !== officeId)
        : [...now, { officeId, delegate: '' }],
    );
  return (
    <div className={styles.part}>
      {items.length > 0 ? (
        <ReorderableList
          label={t('people.officials')}
          words={words}
          items={items}
          onReorder={(ids) =>
            set((now) => ids.flatMap((one) => now.filter(({ officeId }) => officeId === one)))
          }
          onRemove={remove}
        />
      ) : (
        <p className={styles.soft}>{t('people.empty')}</p>
      )}
      <div>
        <Button ref={adder} onPress={() => setPicking(true)}>
          {t('people.add')}
        </Button>
      </div>
      <RecipientPicker
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        picked={attending.map(({ officeId }) => officeId)}
        onToggle={toggle}
      />
    </div>
  );
}
