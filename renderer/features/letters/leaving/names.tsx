import { useTranslation } from 'react-i18next';
import type { Leaving } from '#core/letters/leaving.ts';
import type { Letter } from '#core/letters/letter.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { AddName, NameOf, type NameWay, withWay } from '../../shared/name-choice.tsx';
import { revise } from '../revise.ts';
import styles from './leaving-dialog.module.css';

const choose = (letter: Letter, name: string, way: NameWay): void =>
  revise(letter.id, ({ names }) => ({ field: 'names', value: withWay(names, name, way) }));

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
          <NameOf
            key={one.person.name}
            {...one}
            onChoose={(way) => choose(letter, one.person.name, way)}
          />
        ))}
        {possibleNames.map((name) => (
          <PossibleName key={name} letter={letter} name={name} />
        ))}
      </ul>
      <AddName language={letter.language} onAdd={(name) => choose(letter, name, 'withheld')} />
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
