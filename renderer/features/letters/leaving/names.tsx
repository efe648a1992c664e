import { useTranslation } from 'react-i18next';
import type { Leaving, NameLeaving } from '#core/letters/leaving.ts';
import type { Letter } from '#core/letters/letter.ts';
import type { NameChoice } from '#core/letters/name-choice.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { Button } from '../../../ui/button.tsx';
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
  if (names.length + possibleNames.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{t('leaving.names')}</h3>
      <p className={styles.soft}>{t('leaving.namesHint')}</p>
      <ul className={styles.names}>
        {names.map((one) => (
          <Name key={one.person.name} letter={letter} of={one} />
        ))}
        {possibleNames.map((name) => (
          <li key={name} className={styles.name}>
            <strong>{name}</strong>
            <span className={styles.soft}>{t('leaving.possible')}</span>
            <Button kind="quiet" onPress={() => choose(letter, name, 'initials')}>
              {t('leaving.asInitials')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Name({
  letter,
  of: { person, how },
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
      {isAtRisk === false ? null : <p className={styles.warn}>{t('leaving.risk')}</p>}
      {status ? (
        <p className={styles.soft}>
          {t('leaving.asOf', { day: day(status.asOf), text: status.text })}
        </p>
      ) : null}
    </li>
  );
}
