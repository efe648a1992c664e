import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameChoice } from '#core/appeals/name-choice.ts';
import type { Leaving, NameLeaving } from '#core/letters/leaving.ts';
import type { Letter } from '#core/letters/letter.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { TextField } from '../../../ui/field.tsx';
import { RadioChoice } from '../../../ui/radio-choice.tsx';
import { revise } from '../revise.ts';
import styles from './leaving-dialog.module.css';

type Way = NameChoice['how'] | 'keep';
const WAYS: readonly Way[] = ['keep', 'initials', 'withheld'];

const choose = (letter: Letter, name: string, way: Way): void =>
  revise(letter.id, ({ names }) => ({
    field: 'names',
    value: [
      ...names.filter((one) => one.name !== name),
      ...(way === 'keep' ? [] : [{ name, how: way }]),
    ],
  }));

type Props = { readonly letter: Letter; readonly leaving: Leaving };

/** Everybody the letter names: each stays, is given by initials, or is left out. */
export function Names({ letter, leaving: { names, possibleNames } }: Props) {
  const { t } = useTranslation('letters');
  const isNone = names.length + possibleNames.length === 0;
  return (
    <section className={styles.part}>
      <h3>{t('leaving.names')}</h3>
      <p className={styles.soft}>{t(isNone ? 'leaving.noNames' : 'leaving.namesHint')}</p>
      <ul className={styles.names}>
        {names.map((one) => (
          <Name key={one.person.name} letter={letter} of={one} />
        ))}
        {possibleNames.map((name) => (
          <PossibleName key={name} letter={letter} name={name} />
        ))}
      </ul>
      <AddedName letter={letter} />
    </section>
  );
}

type PossibleProps = { readonly letter: Letter; readonly name: string };

function PossibleName({ letter, name }: PossibleProps) {
  const { t } = useTranslation('letters');
  return (
    <li className={styles.name}>
      <strong className={styles.possible} lang={letter.language}>
        {name}
      </strong>
      <span className={styles.soft}>{t('leaving.possible')}</span>
      <Choices>
        <Button onPress={() => choose(letter, name, 'initials')}>{t('leaving.asInitials')}</Button>
        <Button onPress={() => choose(letter, name, 'withheld')}>{t('leaving.leaveOut')}</Button>
      </Choices>
    </li>
  );
}

/** A name that nothing here can know to be one. */
function AddedName({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  const [name, setName] = useState('');
  const add = () => {
    choose(
      letter,
      name
        .trim()
        .replace(/['’]s$/u, '')
        .replaceAll(/\s+/gu, ' '),
      'withheld',
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
        language={letter.language}
      />
      <Button isDisabled={!/\p{L}/u.test(name)} onPress={add}>
        {t('leaving.leaveOut')}
      </Button>
    </div>
  );
}

function Name({
  letter,
  of: { person, how, stands },
}: {
  readonly letter: Letter;
  readonly of: NameLeaving;
}) {
  const { t } = useTranslation('letters');
  const day = useDayWords();
  const { name, status, isAtRisk } = person;
  return (
    <li className={styles.name}>
      <RadioChoice
        label={name}
        value={how ?? 'keep'}
        options={WAYS.map((id) => ({ id, name: t(`leaving.ways.${id}`) }))}
        onChange={(way) => choose(letter, name, way)}
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
