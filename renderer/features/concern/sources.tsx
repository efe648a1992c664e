import { useTranslation } from 'react-i18next';
import { useAppeal } from '../../state/library.ts';
import { Tag } from '../../ui/tag.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import type { Facts } from './concern-facts.ts';
import { Item, Items, Small } from './item.tsx';
import { Section } from './section.tsx';
import styles from './sources.module.css';

/** Cited documents, their addresses as plain text: the program opens nothing. */
export function Sources({ citations }: Pick<Facts, 'citations'>) {
  const { t } = useTranslation('concern');
  const { date } = useAppeal();
  return (
    <Section
      title={t('sources.title', { count: citations.length })}
      {...(citations.length > 0 ? { hint: t('sources.hint') } : {})}
    >
      {citations.length === 0 ? <p>{t('sources.none')}</p> : null}
      <Items>
        {citations.map(({ source, confidence, reason }) => (
          <Item key={source.id} title={source.title} beside={source.publisher}>
            <div className={styles.address}>
              <code className={styles.target}>{source.target}</code>
              <CopyButton text={source.target} what={source.title} />
            </div>
            <Small>{t('sources.printed', { year: date.slice(0, 4), page: source.page })}</Small>
            <p className={styles.link}>
              <Tag tone={confidence === 'high' ? 'plain' : 'warn'}>
                {t(`sources.confidence.${confidence}`)}
              </Tag>{' '}
              {t('sources.reason', { reason })}
            </p>
          </Item>
        ))}
      </Items>
    </Section>
  );
}
