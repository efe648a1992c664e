import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { useAppeal } from '../../../state/library.ts';
import { AddName, NameOf, type NameWay, withWay } from '../../shared/name-choice.tsx';
import { revise } from '../revise.ts';
import { personsAtIssue } from './persons-at-issue.ts';
import styles from './plan.module.css';

/** How the papers of the meeting give each name. */
export function NamesAtIssue({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { id, names, language } = meeting;
  const persons = personsAtIssue(meeting, useAppeal());
  const choose = (name: string, way: NameWay) =>
    revise(id, (now) => ({ field: 'names', value: withWay(now.names, name, way) }));
  return (
    <div className={styles.part}>
      <h3>{t('sensitive.names')}</h3>
      <p className={styles.soft}>
        {t(persons.length > 0 ? 'sensitive.namesHint' : 'sensitive.noNames')}
      </p>
      <ul className={styles.list}>
        {persons.map((person) => (
          <NameOf
            key={person.name}
            person={person}
            how={names.find((one) => one.name === person.name)?.how ?? null}
            onChoose={(way) => choose(person.name, way)}
          />
        ))}
      </ul>
      <AddName language={language} onAdd={(name) => choose(name, 'withheld')} />
    </div>
  );
}
