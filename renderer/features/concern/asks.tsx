import { useTranslation } from 'react-i18next';
import type { AppealAsk } from '#core/appeals/appeal.ts';
import { Tag } from '../../ui/tag.tsx';
import styles from './asks.module.css';
import type { Facts } from './concern-facts.ts';
import { Small } from './item.tsx';
import { Section } from './section.tsx';

/** What can be asked over this concern: ours, marked as such, then what the appeal itself asks. */
export function Asks({ derivedAsks, statedAsks }: Pick<Facts, 'derivedAsks' | 'statedAsks'>) {
  const { t } = useTranslation('concern');
  return (
    <>
      {derivedAsks.length > 0 ? (
        <Section
          title={t('asks.derived.title', { count: derivedAsks.length })}
          hint={t('asks.derived.hint')}
        >
          <AskList asks={derivedAsks} />
        </Section>
      ) : null}
      {statedAsks.length > 0 ? (
        <Section title={t('asks.stated.title')} hint={t('asks.stated.hint')}>
          <details>
            <summary className={styles.summary}>
              {t('asks.stated.show', { count: statedAsks.length })}
            </summary>
            <AskList asks={statedAsks} />
          </details>
        </Section>
      ) : null}
    </>
  );
}

function AskList({ asks }: { readonly asks: readonly AppealAsk[] }) {
  const { t } = useTranslation('concern');
  return (
    <ul className={styles.asks}>
      {asks.map(({ id, text, addressees, measure, place, provenance }) => (
        <li key={id} className={styles.ask}>
          <p className={styles.text}>{text}</p>
          {measure ? <Small>{t('asks.measure', { measure })}</Small> : null}
          <p className={styles.tags}>
            <Tag tone={provenance === 'derived' ? 'accent' : 'plain'}>
              {t(`asks.provenance.${provenance}`)}
            </Tag>
            {addressees.map((group) => (
              <Tag key={group}>{t(`asks.addressees.${group}`)}</Tag>
            ))}
            {place ? <Tag>{t('asks.place', place)}</Tag> : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
