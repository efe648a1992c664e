import { useTranslation } from 'react-i18next';
import type { Leaving } from '#core/letters/leaving.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { AddName, NameOf, type NameWay } from '../../shared/name-choice.tsx';
import styles from './leaving-dialog.module.css';

type Props = {
  readonly language: string;
  readonly leaving: Pick<Leaving, 'names' | 'possibleNames'>;
  readonly onChoose: (name: string, way: NameWay) => void;
};

/** Everybody a paper names: each stays, is given by initials, or is left out. */
export function Names({ language, leaving: { names, possibleNames }, onChoose }: Props) {
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
            onChoose={(way) => onChoose(one.person.name, way)}
          />
        ))}
        {possibleNames.map((name) => (
          <PossibleName key={name} language={language} name={name} onChoose={onChoose} />
        ))}
      </ul>
      <AddName language={language} onAdd={(name) => onChoose(name, 'withheld')} />
    </section>
  );
}

type PossibleProps = Pick<Props, 'language' | 'onChoose'> & { readonly name: string };

function PossibleName({ language, name, onChoose }: PossibleProps) {
  const { t } = useTranslation('letters');
  return (
    <li className={styles.name}>
      <strong className={styles.possible} lang={language}>
        {name}
      </strong>
      <span className={styles.soft}>{t('leaving.possible')}</span>
      <Choices>
        <Button onPress={() => onChoose(name, 'initials')}>{t('leaving.asInitials')}</Button>
        <Button onPress={() => onChoose(name, 'withheld')}>{t('leaving.leaveOut')}</Button>
      </Choices>
    </li>
  );
}
