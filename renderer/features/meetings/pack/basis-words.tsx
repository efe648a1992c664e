import { useTranslation } from 'react-i18next';
import type { ConcernId } from '#core/appeals/ids.ts';
import type { Place } from '#core/appeals/provenance.ts';
import type { Basis } from '#core/briefs/brief-document.ts';
import type { MeetingId } from '#core/ids.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { go } from '../../../app/place.ts';
import { useAppeal } from '../../../state/library.ts';
import { useAnnotations } from '../../../state/select/annotations.ts';
import { useAnswers } from '../../../state/select/meetings.ts';
import { Link } from '../../../ui/link.tsx';
import { ConcernLink } from '../../shared/concern-link.tsx';
import { Developments } from '../../shared/developments.tsx';

type Of<T extends Basis['type']> = Extract<Basis, { type: T }>;
type Props = {
  readonly basis: Exclude<Basis, { type: 'concern' }>;
  readonly meetingId: MeetingId;
};

/** What a line rests on, in words, with the way there. */
export function BasisWords({ basis, meetingId }: Props) {
  switch (basis.type) {
    case 'case':
      return <CaseWords basis={basis} />;
    case 'ask':
      return <AskWords basis={basis} />;
    case 'position':
      return <PositionWords basis={basis} />;
    case 'answer':
      return <AnswerWords basis={basis} />;
    case 'commitment':
      return <CommitmentWords basis={basis} />;
    case 'note':
      return <NoteWords basis={basis} />;
    case 'own':
      return <OwnWords meetingId={meetingId} />;
  }
}

function CaseWords({ basis }: { readonly basis: Of<'case'> }) {
  const { t } = useTranslation('pack');
  const day = useDayWords();
  const { cases } = useAppeal();
  const found = cases.find(({ id }) => id === basis.caseId);
  if (!found) return null;
  return (
    <>
      <p>
        <strong>{found.name}</strong>
      </p>
      <p>{t('basis.case', { day: day(found.status.asOf), status: found.status.text })}</p>
      <Developments later={found.later} orUnknown />
    </>
  );
}

function AskWords({ basis }: { readonly basis: Of<'ask'> }) {
  const { t } = useTranslation('pack');
  const { asks } = useAppeal();
  const found = asks.find(({ id }) => id === basis.askId);
  if (!found) return null;
  return (
    <>
      <p>{t(`basis.ask.${found.provenance}`)}</p>
      {found.place ? <PlaceWords {...found.place} /> : null}
      <Concerns ids={found.concernIds} />
    </>
  );
}

function PositionWords({ basis }: { readonly basis: Of<'position'> }) {
  const { t } = useTranslation('pack');
  const { positions } = useAppeal();
  const found = positions.find(({ id }) => id === basis.positionId);
  if (!found) return null;
  return (
    <>
      <p>{t('basis.position', { speaker: found.speaker })}</p>
      <PlaceWords {...found.place} />
      <Concerns ids={found.concernIds} />
    </>
  );
}

function AnswerWords({ basis }: { readonly basis: Of<'answer'> }) {
  const { t } = useTranslation('pack');
  const found = useAnswers().find(({ id }) => id === basis.answerId);
  if (!found) return null;
  return (
    <>
      <p>{t('basis.answer')}</p>
      {found.source.trim() === '' ? null : <p>{found.source}</p>}
      <Concerns ids={found.concernIds} />
    </>
  );
}

function CommitmentWords({ basis }: { readonly basis: Of<'commitment'> }) {
  const { t } = useTranslation('pack');
  return (
    <p>
      <Link onPress={() => go({ at: 'commitment', commitmentId: basis.commitmentId })}>
        {t('basis.commitment')}
      </Link>
    </p>
  );
}

function NoteWords({ basis }: { readonly basis: Of<'note'> }) {
  const { t } = useTranslation('pack');
  const found = useAnnotations().find(({ id }) => id === basis.annotationId);
  if (!found) return null;
  return (
    <>
      <p>{t('basis.note')}</p>
      <Concerns ids={[found.concernId]} />
    </>
  );
}

function OwnWords({ meetingId }: { readonly meetingId: MeetingId }) {
  const { t } = useTranslation('pack');
  return (
    <>
      <p>{t('basis.own')}</p>
      <p>
        <Link onPress={() => go({ at: 'meeting', meetingId })}>{t('toPlan')}</Link>
      </p>
    </>
  );
}

function PlaceWords({ page, paragraph }: Place) {
  const { t } = useTranslation('letters');
  return <p>{t('concerns.place', { page, paragraph })}</p>;
}

function Concerns({ ids }: { readonly ids: readonly ConcernId[] }) {
  const { concerns } = useAppeal();
  const found = ids.flatMap((id) => concerns.find((one) => one.id === id) ?? []);
  return found.map((concern) => (
    <p key={concern.id}>
      <ConcernLink concern={concern} />
    </p>
  ));
}
