import { useTranslation } from 'react-i18next';
import { LetterLanguage } from '#core/language.ts';
import { LONGEST_MEETING, type Meeting } from '#core/meetings/meeting.ts';
import { speakIn } from '#core/meetings/speak.ts';
import { flushDrafts, useDraft } from '../../../state/drafts.ts';
import { useCatalog } from '../../../state/library.ts';
import { DayField } from '../../../ui/day-field.tsx';
import { Select, TextField } from '../../../ui/field.tsx';
import { NumberField } from '../../../ui/number-field.tsx';
import { TimeField } from '../../../ui/time-field.tsx';
import { Section } from '../../letters/compose/section.tsx';
import { meetingNow, revise, reviseText } from '../revise.ts';
import { Optional } from './optional.tsx';
import styles from './plan.module.css';

type Props = { readonly meeting: Meeting };

/** What it is called, when and where it is, and how long. */
export function WhenSection({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  const { t: letters } = useTranslation('letters');
  const { id } = meeting;
  const template = useCatalog().meetingTemplates.find((one) => one.id === meeting.templateId);
  const speak = (language: LetterLanguage) => {
    flushDrafts();
    const now = meetingNow(id) ?? meeting;
    for (const revision of speakIn(now, language, template)) revise(id, () => revision);
  };
  const minutes = useDraft(meeting.minutes, (value) => reviseText(id, { field: 'minutes', value }));
  return (
    <Section title={t('when.title')}>
      <Line meeting={meeting} field="title" label={t('when.name')} />
      <div className={styles.row}>
        <Moment meeting={meeting} />
        <NumberField
          label={t('when.minutes')}
          value={minutes.value}
          least={1}
          most={LONGEST_MEETING}
          onChange={(value) => value !== null && minutes.change(value)}
        />
      </div>
      <Line meeting={meeting} field="place" label={t('when.place')} />
      <Line
        meeting={meeting}
        field="neutralName"
        label={t('when.neutralName')}
        hint={t('when.neutralHint')}
      />
      <Select
        label={t('when.language')}
        value={meeting.language}
        options={LetterLanguage.options.map((code) => ({
          id: code,
          name: letters(`languages.${code}`),
        }))}
        onChange={speak}
      />
    </Section>
  );
}

function Moment({ meeting: { id, on, startsAt } }: Props) {
  const { t } = useTranslation('meetings');
  const day = useDraft(on, (value) => reviseText(id, { field: 'on', value }));
  const time = useDraft(startsAt, (value) => reviseText(id, { field: 'startsAt', value }));
  return (
    <>
      <Optional
        isSet={day.value !== null}
        clear={t('when.noDay')}
        onClear={() => revise(id, () => ({ field: 'on', value: null }))}
      >
        <DayField label={t('when.on')} value={day.value ?? ''} onChange={day.change} />
      </Optional>
      <Optional
        isSet={time.value !== null}
        clear={t('when.noTime')}
        onClear={() => revise(id, () => ({ field: 'startsAt', value: null }))}
      >
        <TimeField label={t('when.startsAt')} value={time.value ?? ''} onChange={time.change} />
      </Optional>
    </>
  );
}

type LineProps = Props & {
  readonly field: 'title' | 'place' | 'neutralName' | 'aim' | 'owner';
  readonly label: string;
  readonly hint?: string;
};

/** A line of text of the meeting. */
export function Line({ meeting, field, label, hint }: LineProps) {
  const { value, change, flush } = useDraft(meeting[field], (typed) =>
    reviseText(meeting.id, { field, value: typed }),
  );
  return (
    <TextField
      label={label}
      value={value}
      onChange={change}
      onBlur={flush}
      lines={field === 'aim' ? 2 : 1}
      language={meeting.language}
      {...(hint === undefined ? {} : { hint })}
    />
  );
}
