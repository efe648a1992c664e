import { useTranslation } from 'react-i18next';
import { Tag } from '../../ui/tag.tsx';
import { Marks } from '../shared/marks.tsx';
import { WhenText } from '../shared/when-text.tsx';
import styles from './asks.module.css';
import type { Facts } from './concern-facts.ts';
import { Item, Items, Small } from './item.tsx';
import { Section } from './section.tsx';

/** What officials were reported to say on the concern, each with an answer, which is ours. */
export function Positions({ positions }: Pick<Facts, 'positions'>) {
  const { t } = useTranslation('concern');
  if (positions.length === 0) return null;
  return (
    <Section title={t('positions.title')} hint={t('positions.hint')}>
      <Items>
        {positions.map(({ id, speaker, claim, when, stance, reply, place, marks }) => (
          <Item key={id} title={claim}>
            <Small>
              {speaker}, <WhenText when={when} />
            </Small>
            <p>
              <strong>{t(`positions.stances.${stance}`)}</strong> {reply}
            </p>
            <p className={styles.tags}>
              <Tag tone="accent">{t('positions.ours')}</Tag>
              <Tag>{t('asks.place', place)}</Tag>
            </p>
            {/* That the answer is our reading is said by its tag. */}
            <Marks marks={marks.filter(({ kind }) => kind !== 'inferred')} />
          </Item>
        ))}
      </Items>
    </Section>
  );
}
