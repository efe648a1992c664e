import type { Concern } from '#core/appeals/concern.ts';
import type { Place } from '../../app/place.ts';
import { ConcernLink } from './concern-link.tsx';
import styles from './concern-list.module.css';
import { CountryTags } from './country-tags.tsx';

type Props = {
  readonly concerns: readonly Concern[];
  readonly cameFrom?: Place | undefined;
};

/** Links to concerns, each with its countries. */
export function ConcernList({ concerns, cameFrom }: Props) {
  return (
    <ul className={styles.list}>
      {concerns.map((concern) => (
        <li key={concern.id} className={styles.item}>
          <ConcernLink concern={concern} cameFrom={cameFrom} />
          <CountryTags codes={concern.countries} />
        </li>
      ))}
    </ul>
  );
}
