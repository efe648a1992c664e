import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { concernsIn } from '#core/appeals/cell.ts';
import type { Concern } from '#core/appeals/concern.ts';
import type { ConcernId } from '#core/appeals/ids.ts';
import type { AnnotationId, LetterId, MeetingId } from '#core/ids.ts';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { Link } from '../../ui/link.tsx';
import { Screen } from '../../ui/screen.tsx';
import { AnnotatedStatement } from '../annotations/annotated-statement.tsx';
import { NotesPanel } from '../annotations/notes-panel.tsx';
import { useAnnotating } from '../annotations/use-annotating.ts';
import { CountryTags } from '../shared/country-tags.tsx';
import { Developments } from '../shared/developments.tsx';
import { Marks } from '../shared/marks.tsx';
import { useNames } from '../shared/names.ts';
import { AddedTo, AddToLetter } from './add-to-letter.tsx';
import { AddedToMeeting, AddToMeeting } from './add-to-meeting.tsx';
import { Asks } from './asks.tsx';
import { factsOf } from './concern-facts.ts';
import styles from './concern-screen.module.css';
import { Figures } from './figures.tsx';
import { Neighbours } from './neighbours.tsx';
import { Dates, Origin, Rights } from './origin.tsx';
import { Cases, Entities, Events } from './people-and-events.tsx';
import { Positions } from './positions.tsx';
import { Sources } from './sources.tsx';
import { Translations } from './translations.tsx';

type Props = {
  readonly concernId: ConcernId;
  /** A note to go to on arrival. */
  readonly annotationId: AnnotationId | null;
};

/** One concern: its text with my notes beside it, and all that is known about it. */
export function ConcernScreen({ concernId, annotationId }: Props) {
  const { t } = useTranslation('concern');
  const { concerns } = useAppeal();
  const concern = concerns.find(({ id }) => id === concernId);
  if (!concern)
    return (
      <Screen title={t('missing.title')}>
        <p>{t('missing.next')}</p>
      </Screen>
    );
  return <OneConcern key={annotationId} concern={concern} annotationId={annotationId} />;
}

function OneConcern({
  concern,
  annotationId,
}: {
  readonly concern: Concern;
  readonly annotationId: AnnotationId | null;
}) {
  const annotating = useAnnotating(concern, annotationId);
  const [addedTo, setAddedTo] = useState<LetterId | null>(null);
  const [meetingId, setMeetingId] = useState<MeetingId | null>(null);
  return (
    <Screen
      title={concern.heading}
      above={<Above concern={concern} />}
      lead={
        <>
          <AddedTo letterId={addedTo} /> <AddedToMeeting meetingId={meetingId} />
        </>
      }
      actions={
        <>
          <AddToLetter concern={concern} onAdded={setAddedTo} />
          <AddToMeeting concern={concern} onAdded={setMeetingId} />
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.text}>
          <AnnotatedStatement annotating={annotating} />
          <Remarks concern={concern} />
        </div>
        <div className={styles.notes}>
          <NotesPanel
            statement={concern.statement}
            notes={annotating.notes}
            toStatement={annotating.toStatement}
          />
        </div>
        <FactSections concern={concern} />
      </div>
    </Screen>
  );
}

const countryOf = ({ scope, countries }: Concern) =>
  scope === 'regional' ? null : (countries[0] ?? null);

/** The way back: overview, then the cell that holds the concern. */
function Above({ concern }: { readonly concern: Concern }) {
  const { t } = useTranslation('concern');
  const names = useNames();
  const country = countryOf(concern);
  const { themeId } = concern;
  return (
    <nav aria-label={t('above.label')} className={styles.above}>
      <Link onPress={() => go({ at: 'home' })}>{t('above.overview')}</Link>
      <span aria-hidden>›</span>
      <Link onPress={() => go({ at: 'cell', country, themeId })}>
        {names.country(country)} · {names.theme(themeId)}
      </Link>
      {country && concern.countries.length > 1 ? <CountryTags codes={concern.countries} /> : null}
    </nav>
  );
}

/** What must be known before the statement is used. Cautions stand with the figures, if any. */
function Remarks({ concern }: { readonly concern: Concern }) {
  const { marks, figures, later } = concern;
  const kept = figures.length > 0 ? marks.filter(({ kind }) => kind !== 'caution') : marks;
  return (
    <>
      <Marks marks={kept} />
      <Developments later={later} orUnknown={false} />
    </>
  );
}

function FactSections({ concern }: { readonly concern: Concern }) {
  const appeal = useAppeal();
  const facts = useMemo(() => factsOf(appeal, concern), [appeal, concern]);
  const inCell = concernsIn(appeal, { country: countryOf(concern), themeId: concern.themeId });
  return (
    <div className={styles.facts}>
      <Figures
        figures={concern.figures}
        marks={concern.marks.filter(({ kind }) => kind === 'caution')}
      />
      <Dates when={concern.when} />
      <Cases cases={facts.cases} />
      <Events events={facts.events} />
      <Entities entities={facts.entities} />
      <Sources citations={facts.citations} />
      <Origin concern={concern} />
      <Rights concern={concern} />
      <Translations concern={concern} translations={appeal.translations} />
      <Positions positions={facts.positions} />
      <Asks derivedAsks={facts.derivedAsks} statedAsks={facts.statedAsks} />
      <Neighbours concern={concern} inCell={inCell} />
    </div>
  );
}
