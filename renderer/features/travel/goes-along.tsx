import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import type { Packable, Packing } from '#core/travel/pack.ts';
import { useAppeal } from '../../state/library.ts';
import { useAnswers } from '../../state/select/meetings.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import styles from './travel.module.css';

type Props = {
  readonly meeting: Meeting;
  readonly offered: Packable;
  readonly packing: Packing;
  readonly onPack: (packing: Packing) => void;
  readonly withSender: boolean;
  readonly onSender: (isTaken: boolean) => void;
};

/** What goes along in any case, and what else can, ticked one by one. */
export function GoesAlong({ meeting, offered, packing, onPack, withSender, onSender }: Props) {
  const { t } = useTranslation('travel');
  const { concerns } = useAppeal();
  const headingOf = (id: string) => concerns.find((concern) => concern.id === id)?.heading ?? id;
  return (
    <>
      <Always meeting={meeting} />
      <Part
        title={t('pack.notes')}
        none={t('pack.noNotes')}
        items={offered.notes}
        taken={packing.noteIds}
        onTake={(noteIds) => onPack({ ...packing, noteIds })}
        words={({ content, concernId }) => (
          <Line text={content.body} detail={headingOf(concernId)} />
        )}
      />
      <Part
        title={t('pack.commitments')}
        none={t('pack.noCommitments')}
        items={offered.commitments}
        taken={packing.commitmentIds}
        onTake={(commitmentIds) => onPack({ ...packing, commitmentIds })}
        words={({ what, speaker }) => <Line text={what} detail={speaker} />}
      />
      <Part
        title={t('pack.letters')}
        none={t('pack.noLetters')}
        items={offered.letters}
        taken={packing.letterIds}
        onTake={(letterIds) => onPack({ ...packing, letterIds })}
        words={({ subject }) => <Line text={subject.trim() || t('pack.untitledLetter')} />}
      />
      <div className={styles.part}>
        <h3>{t('pack.sender')}</h3>
        <Checkbox isSelected={withSender} onChange={onSender}>
          {t('pack.withSender')}
        </Checkbox>
      </div>
    </>
  );
}

function Always({ meeting }: Pick<Props, 'meeting'>) {
  const { t } = useTranslation('travel');
  const own = useAnswers().filter(({ id }) => meeting.answerIds.includes(id)).length;
  const { agenda, attending, notToSay, names } = meeting;
  return (
    <div className={styles.part}>
      <h3>{t('pack.always')}</h3>
      <ul className={styles.points}>
        <li>{t('pack.plan', { count: agenda.length })}</li>
        {own > 0 ? <li>{t('pack.answers', { count: own })}</li> : null}
        {attending.length > 0 ? <li>{t('pack.offices', { count: attending.length })}</li> : null}
        {notToSay.length + names.length > 0 ? <li>{t('pack.sensitive')}</li> : null}
      </ul>
    </div>
  );
}

function Line({ text, detail = '' }: { readonly text: string; readonly detail?: string }) {
  return (
    <>
      <span className={styles.text}>{text}</span>
      {detail === '' ? null : <span className={styles.soft}>{detail}</span>}
    </>
  );
}

type PartProps<T extends { readonly id: string }> = {
  readonly title: string;
  readonly none: string;
  readonly items: readonly T[];
  readonly taken: readonly T['id'][];
  readonly onTake: (ids: readonly T['id'][]) => void;
  readonly words: (item: T) => ReactNode;
};

function Part<T extends { readonly id: string }>(props: PartProps<T>) {
  const { title, none, items, taken, onTake, words } = props;
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      {items.length === 0 ? <p className={styles.soft}>{none}</p> : null}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item.id}>
            <Checkbox
              isSelected={taken.includes(item.id)}
              onChange={(isTaken) =>
                onTake(isTaken ? [...taken, item.id] : taken.filter((id) => id !== item.id))
              }
            >
              {words(item)}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}
