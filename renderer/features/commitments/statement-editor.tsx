import { useTranslation } from 'react-i18next';
import { AgendaItemId } from '#core/ids.ts';
import { type Meeting, Statement } from '#core/meetings/meeting.ts';
import { type Voice, voiceKey, voicesOf } from '#core/meetings/minutes.ts';
import { useDraft } from '../../state/drafts.ts';
import { useOfficials } from '../../state/select/letters.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { writeStatement } from '../in-meeting/write.ts';
import { useItemWords } from '../shared/agenda-words.ts';
import { useVoiceWords } from '../shared/voice-words.ts';
import styles from './minutes.module.css';

type Props = {
  readonly meeting: Meeting;
  readonly statement: Statement;
  readonly onDone: () => void;
};

const NONE = 'none';

/** A statement while it is set right: kept as it is typed, so Done only puts the fields away. */
export function StatementEditor({ meeting, statement, onDone }: Props) {
  const { t } = useTranslation('commitments');
  const itemWords = useItemWords();
  const draft = useDraft(statement, (next) => writeStatement(meeting.id, next, 'keep'));
  const change = (fields: Partial<Statement>) => draft.change({ ...draft.value, ...fields });
  const { value } = draft;
  return (
    <div className={styles.editor}>
      <TextField
        label={t('minutes.words')}
        lines={3}
        value={value.words}
        onChange={(words) => change({ words })}
        onBlur={draft.flush}
        autoFocus
      />
      <Who meeting={meeting} statement={value} onChange={change} />
      <RadioChoice
        label={t('how.label')}
        value={value.how}
        options={Statement.shape.how.options.map((id) => ({ id, name: t(`how.${id}`) }))}
        onChange={(how) => change({ how })}
      />
      {meeting.agenda.length > 0 ? (
        <Select
          label={t('minutes.item')}
          value={value.itemId ?? NONE}
          options={[
            { id: NONE, name: t('minutes.noItem') },
            ...meeting.agenda.map((item) => ({ id: String(item.id), name: itemWords(item) })),
          ]}
          onChange={(id) => change({ itemId: id === NONE ? null : AgendaItemId.parse(id) })}
        />
      ) : null}
      <div>
        <Button
          onPress={() => {
            draft.flush();
            onDone();
          }}
        >
          {t('minutes.done')}
        </Button>
      </div>
    </div>
  );
}

type WhoProps = {
  readonly meeting: Meeting;
  readonly statement: Statement;
  readonly onChange: (voice: Pick<Voice, 'officeId' | 'speaker'>) => void;
};

/** Who said it: anybody at the table, and whoever is noted now even if the plan has changed. */
function Who({ meeting, statement, onChange }: WhoProps) {
  const { t } = useTranslation('commitments');
  const who = useVoiceWords();
  const planned = voicesOf(meeting, useOfficials());
  const own = voiceKey(statement);
  const isPlanned = planned.some((voice) => voiceKey(voice) === own);
  const voices = isPlanned ? planned : [statement, ...planned];
  return (
    <Select
      label={t('minutes.who')}
      value={own}
      options={voices.map((voice) => ({ id: voiceKey(voice), name: who(voice) }))}
      onChange={(key) => {
        const chosen = voices.find((voice) => voiceKey(voice) === key);
        if (chosen) onChange({ officeId: chosen.officeId, speaker: chosen.speaker });
      }}
    />
  );
}
