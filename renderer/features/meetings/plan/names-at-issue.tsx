import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NameChoice } from '#core/appeals/name-choice.ts';
import type { KnownName } from '#core/letters/names.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { useAppeal } from '../../../state/library.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { RadioChoice } from '../../../ui/radio-choice.tsx';
import { revise } from '../revise.ts';
import { personsAtIssue } from './persons-at-issue.ts';
import styles from './plan.module.css';

type Props = { readonly meeting: Meeting };
type Way = NameChoice['how'] | 'keep';

const WAYS: readonly Way[] = ['keep', 'initials', 'withheld'];

const choose = ({ id }: Meeting, name: string, way: Way): void =>
  revise(id, ({ names }) => ({
    field: 'names',
    value: [
      ...names.filter((one) => one.name !== name),
      ...(way === 'keep' ? [] : [{ name, how: way }]),
    ],
  }));

/** How the papers of the meeting give each name. */
export function NamesAtIssue({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const persons = personsAtIssue(meeting, useAppeal());
  return (
    <div className={styles.part}>
      <h3>{t('sensitive.names')}</h3>
      <p className={styles.soft}>
        {t(persons.length > 0 ? 'sensitive.namesHint' : 'sensitive.noNames')}
      </p>
      <ul className={styles.list}>
        {persons.map((person) => (
          <Person key={person.name} meeting={meeting} person={person} />
        ))}
      </ul>
      <AddName meeting={meeting} />
    </div>
  );
}

function Person({ meeting, person }: Props & { readonly person: KnownName }) {
  const { t } = useTranslation('meetings');
  const { t: letters } = useTranslation('letters');
  const day = useDayWords();
  const { name, status, isAtRisk } = person;
  return (
    <li className={styles.who}>
      <RadioChoice
        label={name}
        value={meeting.names.find((one) => one.name === name)?.how ?? 'keep'}
        options={WAYS.map((id) => ({ id, name: letters(`leaving.ways.${id}`) }))}
        onChange={(way) => choose(meeting, name, way)}
      />
      {isAtRisk === false ? null : <p className={styles.warn}>{letters('leaving.risk')}</p>}
      {status ? (
        <p className={styles.soft}>
          {t('sensitive.asOf', { day: day(status.asOf), text: status.text })}
        </p>
      ) : null}
    </li>
  );
}

function AddName({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const [name, setName] = useState('');
  const add = () => {
    choose(meeting, name.trim().replaceAll(/\s+/gu, ' '), 'withheld');
    setName('');
  };
  return (
    <div className={styles.add}>
      <TextField
        label={t('sensitive.add')}
        hint={t('sensitive.addHint')}
        value={name}
        onChange={setName}
        language={meeting.language}
      />
      <Button isDisabled={!/\p{L}/u.test(name)} onPress={add}>
        {t('sensitive.leaveOut')}
      </Button>
    </div>
  );
}
