import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatementId } from '#core/ids.ts';
import type { Meeting, Statement } from '#core/meetings/meeting.ts';
import { voicesOf, withStatement } from '#core/meetings/minutes.ts';
import { newId, now } from '../../app/clock.ts';
import { useOfficials } from '../../state/select/letters.ts';
import { useCommitments } from '../../state/select/meetings.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { revise } from '../meetings/revise.ts';
import { Part, Section } from '../settings/section.tsx';
import { LetterButtons } from './letter-buttons.tsx';
import { MadeHere } from './made-here.tsx';
import styles from './minutes.module.css';
import { MinutesAgenda } from './minutes-agenda.tsx';
import { StatementRow } from './statement-row.tsx';
import { Unanswered } from './unanswered.tsx';

/** After a meeting: what was raised and said, and what of it is to be followed up. */
export function MinutesSection({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('commitments');
  const commitments = useCommitments();
  const made = commitments.filter(({ meetingId }) => meetingId === meeting.id);
  return (
    <Section id="minutes" title={t('minutes.title')}>
      <p className={styles.soft}>{t('minutes.lead')}</p>
      <Statements meeting={meeting} />
      <Unanswered meeting={meeting} made={made} />
      <MinutesAgenda meeting={meeting} />
      <MadeHere made={made} />
      <Choices>
        <LetterButtons meeting={meeting} commitments={made} />
      </Choices>
    </Section>
  );
}

function Statements({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('commitments');
  const officials = useOfficials();
  const [editing, setEditing] = useState<StatementId | null>(null);
  const add = () => {
    const [voice = { officeId: null, speaker: '' }] = voicesOf(meeting, officials);
    const statement: Statement = {
      id: newId(StatementId),
      at: now(),
      officeId: voice.officeId,
      speaker: voice.speaker,
      how: 'paraphrase',
      words: '',
      itemId: null,
    };
    revise(meeting.id, ({ statements }) => ({
      field: 'statements',
      value: withStatement(statements, statement),
    }));
    setEditing(statement.id);
  };
  return (
    <Part title={t('minutes.statements')}>
      {meeting.statements.length === 0 ? (
        <p className={styles.soft}>{t('minutes.none')}</p>
      ) : (
        <ol className={styles.statements}>
          {meeting.statements.map((statement) => (
            <StatementRow
              key={statement.id}
              meeting={meeting}
              statement={statement}
              isEditing={editing === statement.id}
              onEdit={(isEditing) => setEditing(isEditing ? statement.id : null)}
            />
          ))}
        </ol>
      )}
      <div>
        <Button onPress={add}>{t('minutes.write')}</Button>
      </div>
    </Part>
  );
}
