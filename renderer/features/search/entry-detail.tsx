import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Appeal, Case, Entity, Event, Source, Status } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';
import type { Entry } from '#core/search/entry.ts';
import { useDayWords } from '../../app/day-words.ts';
import type { Place } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { ConcernList } from '../shared/concern-list.tsx';
import { CopyButton } from '../shared/copy-button.tsx';
import { Developments } from '../shared/developments.tsx';
import { Marks } from '../shared/marks.tsx';
import { WhenText } from '../shared/when-text.tsx';
import styles from './entry-detail.module.css';

type Props = { readonly entry: Entry; readonly cameFrom: Place | undefined };

/** What is known of a case, event, source or name, and the concerns that use it. */
export function EntryDetail({ entry, cameFrom }: Props) {
  const { t } = useTranslation('search');
  const appeal = useAppeal();
  const concerns = appeal.concerns.filter((concern) => idsOf(concern).includes(entry.id));
  return (
    <div className={styles.detail}>
      <Known entry={entry} appeal={appeal} />
      <div>
        <h3>
          {concerns.length > 0
            ? t('detail.usedBy', { count: concerns.length })
            : t('detail.unused')}
        </h3>
        <ConcernList concerns={concerns} cameFrom={cameFrom} />
      </div>
    </div>
  );
}

const idsOf = ({ caseIds, entityIds, eventIds, citations }: Concern): readonly string[] => [
  ...caseIds,
  ...entityIds,
  ...eventIds,
  ...citations.map(({ sourceId }) => sourceId),
];

function Known({ entry, appeal }: { readonly entry: Entry; readonly appeal: Appeal }) {
  const is = ({ id }: { readonly id: string }) => id === entry.id;
  const person = entry.kind === 'case' ? appeal.cases.find(is) : undefined;
  if (person) return <KnownCase person={person} />;
  const entity = entry.kind === 'entity' ? appeal.entities.find(is) : undefined;
  if (entity) return <KnownEntity entity={entity} />;
  const event = entry.kind === 'event' ? appeal.events.find(is) : undefined;
  if (event) return <KnownEvent event={event} />;
  const source = appeal.sources.find(is);
  return source ? <KnownSource source={source} /> : null;
}

function KnownCase({ person }: { readonly person: Case }) {
  return (
    <>
      <dl className={styles.facts}>
        <AsOf status={person.status} />
        <Aliases aliases={person.aliases} />
      </dl>
      <Marks marks={person.marks} />
      <Developments later={person.later} orUnknown />
    </>
  );
}

function AsOf({ status: { text, asOf } }: { readonly status: Status }) {
  const { t } = useTranslation('search');
  const day = useDayWords();
  return <Fact name={t('detail.status')}>{t('detail.asOf', { text, day: day(asOf) })}</Fact>;
}

function KnownEntity({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation('search');
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={t('detail.kind')}>{t(`entityKinds.${entity.kind}`)}</Fact>
        {entity.status ? <AsOf status={entity.status} /> : null}
        <Aliases aliases={entity.aliases} />
      </dl>
      <Marks marks={entity.marks} />
    </>
  );
}

function KnownEvent({ event }: { readonly event: Event }) {
  const { t } = useTranslation('search');
  return (
    <>
      <dl className={styles.facts}>
        <Fact name={t('detail.when')}>
          <WhenText when={event.when} />
        </Fact>
        {event.site ? <Fact name={t('detail.where')}>{event.site}</Fact> : null}
        <Aliases aliases={event.aliases} />
      </dl>
      <Marks marks={event.marks} />
      <Developments later={event.later} orUnknown />
    </>
  );
}

function KnownSource({ source }: { readonly source: Source }) {
  const { t } = useTranslation('search');
  return (
    <dl className={styles.facts}>
      <Fact name={t('detail.kind')}>{t(`sourceKinds.${source.kind}`)}</Fact>
      <Fact name={t('detail.target')}>
        <code className={styles.target}>{source.target}</code>{' '}
        <CopyButton text={source.target} what={source.title} />
        <span className={styles.hint}>{t('detail.targetHint', { page: source.page })}</span>
      </Fact>
    </dl>
  );
}

function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  const { t } = useTranslation('search');
  return aliases.length > 0 ? <Fact name={t('detail.aliases')}>{aliases.join(', ')}</Fact> : null;
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
