import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterId } from '#core/ids.ts';
import type { Letter, Signatory } from '#core/letters/letter.ts';
import { useDraft } from '../../../state/drafts.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { ReorderableList } from '../../../ui/reorderable-list.tsx';
import { useShowPart } from '../parts.tsx';
import { letterNow, revise, reviseText } from '../revise.ts';
import styles from './fields.module.css';
import { useReorderWords } from './reorder-words.ts';
import { Section } from './section.tsx';

type Props = { readonly letter: Letter };

const BLANK: Signatory = { organisation: '', seat: '', name: '' };

/** Signatories have no id: each is known by where it stands. */
const keyOf = (index: number): string => `signatory-${index + 1}`;

/** Organisations that sign with the sender. */
export function SignatoriesSection({ letter }: Props) {
  const { t } = useTranslation('kinds');
  const words = useReorderWords();
  const show = useShowPart();
  const adder = useRef<HTMLButtonElement>(null);
  const { id, signatories } = letter;
  const set = (change: (all: readonly Signatory[]) => readonly Signatory[]) =>
    revise(id, (now) => ({ field: 'signatories', value: [...change(now.signatories)] }));
  const add = () => {
    set((all) => [...all, BLANK]);
    show(`row:${keyOf(signatories.length)}`);
  };
  const remove = (key: string) => {
    set((all) => all.filter((_, index) => keyOf(index) !== key));
    if (signatories.length === 1) adder.current?.focus();
  };
  return (
    <Section
      title={t('signatories.title')}
      part="signatories"
      hint={signatories.length > 0 ? undefined : t('signatories.empty')}
      actions={
        <Button ref={adder} onPress={add}>
          {t('signatories.add')}
        </Button>
      }
    >
      {signatories.length > 0 ? (
        <ReorderableList
          label={t('signatories.title')}
          words={words}
          items={signatories.map((one, index) => ({
            id: keyOf(index),
            name: one.organisation || one.name || t('signatories.blank', { number: index + 1 }),
            content: <Row letterId={id} index={index} stored={one} />,
          }))}
          onReorder={(keys) =>
            set((all) => keys.flatMap((key) => all.filter((_, index) => keyOf(index) === key)))
          }
          onRemove={remove}
        />
      ) : null}
    </Section>
  );
}

type RowProps = {
  readonly letterId: LetterId;
  readonly index: number;
  readonly stored: Signatory;
};

function Row({ letterId, index, stored }: RowProps) {
  const { t } = useTranslation('kinds');
  const { value, change, flush } = useDraft(stored, (typed) => {
    const all = letterNow(letterId)?.signatories ?? [];
    const signatories = all.map((one, at) => (at === index ? typed : one));
    reviseText(letterId, { field: 'signatories', value: signatories }, keyOf(index));
  });
  const field = (name: keyof Signatory) => (
    <TextField
      label={t(`signatories.${name}`)}
      value={value[name]}
      onChange={(text) => change({ ...value, [name]: text })}
      onBlur={flush}
    />
  );
  return (
    <div className={styles.row}>
      <div className={styles.wide}>{field('organisation')}</div>
      {field('seat')}
      {field('name')}
    </div>
  );
}
