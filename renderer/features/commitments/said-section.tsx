import { useTranslation } from 'react-i18next';
import { Commitment } from '#core/commitments/commitment.ts';
import { OfficeId } from '#core/officials/office.ts';
import { useDayWords } from '../../app/day-words.ts';
import { go } from '../../app/place.ts';
import { useDraft } from '../../state/drafts.ts';
import { useOfficials } from '../../state/select/letters.ts';
import { useMeetings } from '../../state/select/meetings.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { Link } from '../../ui/link.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import settings from '../settings/section.module.css';
import { Section } from '../settings/section.tsx';
import { useOfficeTitle } from '../shared/office-title.ts';
import { revise, reviseText } from './revise.ts';

type Props = { readonly commitment: Commitment };

/** What was said, by whom, when and where. */
export function SaidSection({ commitment }: Props) {
  const { t } = useTranslation('commitments');
  const { id, on, how } = commitment;
  const what = useDraft(commitment.what, (value) =>
    reviseText(id, 'what', () => ({ field: 'what', value })),
  );
  const speaker = useDraft(commitment.speaker, (value) =>
    reviseText(id, 'speaker', () => ({ field: 'speaker', value })),
  );
  return (
    <Section title={t('said.title')}>
      <TextField
        label={t('said.what')}
        hint={t('said.whatHint')}
        lines={3}
        value={what.value}
        onChange={what.change}
        onBlur={what.flush}
      />
      <RadioChoice
        label={t('how.label')}
        value={how}
        options={Commitment.shape.how.options.map((one) => ({ id: one, name: t(`how.${one}`) }))}
        onChange={(value) => revise(id, () => ({ field: 'how', value }))}
      />
      <div className={settings.fields}>
        <OfficeField commitment={commitment} />
        <TextField
          label={t('said.speaker')}
          hint={t('said.speakerHint')}
          value={speaker.value}
          onChange={speaker.change}
          onBlur={speaker.flush}
        />
        <DayField
          label={t('said.on')}
          value={on}
          onChange={(value) => revise(id, () => ({ field: 'on', value }))}
        />
      </div>
      <Where commitment={commitment} />
    </Section>
  );
}

function OfficeField({ commitment: { id, officeId } }: Props) {
  const { t } = useTranslation('commitments');
  const title = useOfficeTitle();
  const ids = useOfficials().map(({ office }) => office.id);
  const offered = ids.includes(officeId) ? ids : [officeId, ...ids];
  return (
    <Select
      label={t('said.office')}
      value={String(officeId)}
      options={offered.map((one) => ({ id: String(one), name: title(one) }))}
      onChange={(value) => revise(id, () => ({ field: 'officeId', value: OfficeId.parse(value) }))}
    />
  );
}

/** The meeting it was made in, where it was one. */
function Where({ commitment: { meetingId } }: Props) {
  const { t } = useTranslation('commitments');
  const day = useDayWords();
  const meeting = useMeetings().find(({ id }) => id === meetingId);
  if (meetingId === null) return <p className={settings.soft}>{t('said.elsewhere')}</p>;
  if (!meeting) return <p className={settings.soft}>{t('said.meetingGone')}</p>;
  return (
    <p>
      {t('said.meeting')}:{' '}
      <Link onPress={() => go({ at: 'meeting', meetingId })}>
        <span lang={meeting.language}>{meeting.title}</span>
        {meeting.on === null ? null : `, ${day(meeting.on)}`}
      </Link>
    </p>
  );
}
