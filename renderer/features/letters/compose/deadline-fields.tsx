import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AskParts } from '#core/asks/ask-builder.ts';
import { daysAfter } from '#core/days.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Select, TextField } from '../../../ui/field.tsx';
import type { Asking } from './ask-builder.tsx';
import styles from './fields.module.css';

type Deadline = AskParts['deadline'];
type Props = {
  readonly letter: Asking;
  readonly value: Deadline;
  readonly onChange: (deadline: Deadline) => void;
};

const TYPES = ['none', 'day', 'words'] as const;
type Type = (typeof TYPES)[number];

/** What a day is offered first: a quarter of a year on. */
const FIRST = 91;

const typeOf = (value: Deadline): Type => {
  if (value === null) return 'none';
  return 'day' in value ? 'day' : 'words';
};

/** By when: a day, or an occasion. */
export function DeadlineFields({ letter, value, onChange }: Props) {
  const { t } = useTranslation('kinds');
  // What was typed in one of them is there again when it is chosen again.
  const [day, setDay] = useState(daysAfter(letter.on, FIRST));
  const [words, setWords] = useState('');
  const choose = (type: Type) => onChange({ none: null, day: { day }, words: { words } }[type]);
  const type = typeOf(value);
  return (
    <div className={styles.row}>
      <Select
        label={t('ask.until')}
        value={type}
        options={TYPES.map((id) => ({ id, name: t(`ask.deadlines.${id}`) }))}
        onChange={choose}
      />
      {type === 'day' ? (
        <DayField
          label={t('ask.day')}
          value={day}
          onChange={(typed) => {
            setDay(typed);
            onChange({ day: typed });
          }}
        />
      ) : null}
      {type === 'words' ? (
        <TextField
          label={t('ask.words')}
          placeholder={t('ask.wordsPlaceholder')}
          value={words}
          onChange={(typed) => {
            setWords(typed);
            onChange({ words: typed });
          }}
          language={letter.language}
        />
      ) : null}
    </div>
  );
}
