import { useTranslation } from 'react-i18next';
import type { Status } from '#core/appeals/appeal.ts';
import { useDayWords } from '../../app/day-words.ts';
import { Tag } from '../../ui/tag.tsx';
import { Developments } from '../shared/developments.tsx';
import { Marks } from '../shared/marks.tsx';
import { WhenText } from '../shared/when-text.tsx';
import type { Facts } from './concern-facts.ts';
import { Item, Items, Small } from './item.tsx';
import { Section } from './section.tsx';

type AliasProps = { readonly aliases: readonly string[] };

function Aliases({ aliases }: AliasProps) {
  const { t } = useTranslation('concern');
  if (aliases.length === 0) return null;
  return <Small>{t('aliases', { aliases: aliases.join(', ') })}</Small>;
}

/** Named people and groups, with their situation as last known. */
export function Cases({ cases }: Pick<Facts, 'cases'>) {
  const { t } = useTranslation('concern');
  if (cases.length === 0) return null;
  return (
    <Section title={t('cases.title', { count: cases.length })}>
      <Items>
        {cases.map(({ id, name, aliases, summary, status, marks, later }) => (
          <Item key={id} title={name}>
            <Aliases aliases={aliases} />
            <p>{summary}</p>
            <AsOf status={status} />
            <Marks marks={marks} />
            <Developments later={later} orUnknown />
          </Item>
        ))}
      </Items>
    </Section>
  );
}

export function Events({ events }: Pick<Facts, 'events'>) {
  const { t } = useTranslation('concern');
  if (events.length === 0) return null;
  return (
    <Section title={t('events.title', { count: events.length })}>
      <Items>
        {events.map(({ id, heading, when, site, aliases, marks, later }) => (
          <Item key={id} title={heading} beside={<WhenText when={when} />}>
            {site ? <Small>{t('events.site', { site })}</Small> : null}
            <Aliases aliases={aliases} />
            <Marks marks={marks} />
            <Developments later={later} orUnknown />
          </Item>
        ))}
      </Items>
    </Section>
  );
}

/** Everybody and everything else the concern names. */
export function Entities({ entities }: Pick<Facts, 'entities'>) {
  const { t } = useTranslation('concern');
  if (entities.length === 0) return null;
  return (
    <Section title={t('entities.title')}>
      <Items>
        {entities.map(({ id, kind, name, aliases, summary, status, marks }) => (
          <Item key={id} title={name} beside={<Tag>{t(`entities.kinds.${kind}`)}</Tag>}>
            <Aliases aliases={aliases} />
            <p>{summary}</p>
            {status ? <AsOf status={status} /> : null}
            <Marks marks={marks} />
          </Item>
        ))}
      </Items>
    </Section>
  );
}

/** How a person is, as far as anybody knows, and on which day. */
function AsOf({ status: { text, asOf } }: { readonly status: Status }) {
  const { t } = useTranslation('concern');
  const day = useDayWords();
  return (
    <p>
      <strong>{t('cases.status', { day: day(asOf) })}</strong> {text}
    </p>
  );
}
