// How papers give a name: chosen person by person, in letters and for meetings.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameChoice } from '#core/appeals/name-choice.ts';
import type { KnownName } from '#core/letters/names.ts';
import { useDayWords } from '../../app/day-words.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import styles from './name-choice.module.css';

export type NameWay = NameChoice['how'] | 'keep';
const WAYS: readonly NameWay[] = ['keep', 'initials', 'withheld'];

/** The choices with that for `name` in the place of an older one. */
export const withWay = (names: readonly NameChoice[], name: string, way: NameWay): NameChoice[] => [
  ...names.filter((one) => one.name !== name),
  ...(way === 'keep' ? [] : [{ name, how: way }]),
];

type PersonProps = {
  readonly person: KnownName;
  /** `null`: the name stands as it is. */
  readonly how: NameChoice['how'] | null;
  /** Whether the paper names the person at all. */
  readonly stands?: boolean;
  readonly onChoose: (way: NameWay) => void;
};

/** A person, what is known of them as of when, and how their name is given. */
export function NameOf({ person, how, stands = true, onChoose }: PersonProps) {
  const { t } = useTranslation('letters');
  const day = useDayWords();
  const { name, status, isAtRisk } = person;
  return (
    <li className={styles.name}>
      <RadioChoice
        label={name}
        value={how ?? 'keep'}
        options={WAYS.map((id) => ({ id, name: t(`leaving.ways.${id}`) }))}
        onChange={onChoose}
      />
      {stands ? null : <p className={styles.soft}>{t('leaving.notThere')}</p>}
      {isAtRisk === false ? null : <p className={styles.warn}>{t('leaving.risk')}</p>}
      {status ? (
        <p className={styles.soft}>
          {t('leaving.asOf', { day: day(status.asOf), text: status.text })}
        </p>
      ) : null}
    </li>
  );
}

type AddProps = { readonly language: string; readonly onAdd: (name: string) => void };

/** A name that nothing here can know to be one. */
export function AddName({ language, onAdd }: AddProps) {
  const { t } = useTranslation('letters');
  const [name, setName] = useState('');
  const add = () => {
    onAdd(
      name
        .trim()
        .replace(/['’]s$/u, '')
        .replaceAll(/\s+/gu, ' '),
    );
    setName('');
  };
  return (
    <div className={styles.add}>
      <TextField
        label={t('leaving.add')}
        hint={t('leaving.addHint')}
        value={name}
        onChange={setName}
        language={language}
      />
      <Button isDisabled={!/\p{L}/u.test(name)} onPress={add}>
        {t('leaving.leaveOut')}
      </Button>
    </div>
  );
}
