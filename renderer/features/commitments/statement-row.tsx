import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { commitmentOf } from '#core/commitments/minutes.ts';
import type { Meeting, Statement } from '#core/meetings/meeting.ts';
import { withoutStatement } from '#core/meetings/minutes.ts';
import { useCommitments } from '../../state/select/meetings.ts';
import { IconButton } from '../../ui/button.tsx';
import { revise } from '../meetings/revise.ts';
import { useItemWords } from '../shared/agenda-words.ts';
import { focusOn } from '../shared/focus-on.ts';
import { quoted } from '../shared/quoted.ts';
import { useVoiceWords } from '../shared/voice-words.ts';
import { CommitmentLink } from './commitment-link.tsx';
import { MakeCommitment } from './make-commitment.tsx';
import styles from './minutes.module.css';
import { StatementEditor } from './statement-editor.tsx';

type Props = {
  readonly meeting: Meeting;
  readonly statement: Statement;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
};

/** What somebody said: to read, to set right, to make a commitment of. */
export function StatementRow({ meeting, statement, isEditing, onEdit }: Props) {
  const { t } = useTranslation('commitments');
  const short = statement.words.trim() || t('minutes.blank');
  const done = () => {
    onEdit(false);
    focusOn(statement.id);
  };
  const remove = () => {
    revise(meeting.id, ({ statements }) => ({
      field: 'statements',
      value: withoutStatement(statements, statement),
    }));
    focusOn('minutes');
  };
  return (
    <li id={statement.id} tabIndex={-1} className={styles.statement}>
      {isEditing ? (
        <StatementEditor meeting={meeting} statement={statement} onDone={done} />
      ) : (
        <Said meeting={meeting} statement={statement} />
      )}
      <span className={styles.buttons}>
        {isEditing ? null : (
          <IconButton
            label={t('minutes.editWhat', { words: short })}
            icon={<Pencil aria-hidden size={16} />}
            onPress={() => onEdit(true)}
          />
        )}
        <IconButton
          label={t('minutes.remove', { words: short })}
          icon={<X aria-hidden size={16} />}
          onPress={remove}
        />
      </span>
    </li>
  );
}

function Said({ meeting, statement }: Pick<Props, 'meeting' | 'statement'>) {
  const { t } = useTranslation('commitments');
  const who = useVoiceWords();
  const itemWords = useItemWords();
  const [isFresh, setFresh] = useState(false);
  const made = commitmentOf(statement, meeting, useCommitments());
  const item = meeting.agenda.find(({ id }) => id === statement.itemId);
  const { words, how, officeId } = statement;
  const isBlank = words.trim() === '';
  return (
    <div className={styles.said}>
      <p className={styles.soft}>
        {who(statement)} · {t(`how.${how}`)}
      </p>
      {isBlank ? (
        <p className={styles.soft}>{t('minutes.blank')}</p>
      ) : (
        <p className={styles.words}>{quoted(words, how)}</p>
      )}
      {item ? <p className={styles.soft}>{t('minutes.on', { item: itemWords(item) })}</p> : null}
      {officeId === null || isBlank ? null : (
        <div>
          {made ? (
            <CommitmentLink commitment={made} isFresh={isFresh}>
              {t('minutes.made', { grade: t(`grades.${made.grade}`) })}
            </CommitmentLink>
          ) : (
            <MakeCommitment meeting={meeting} statement={statement} onMade={() => setFresh(true)} />
          )}
        </div>
      )}
    </div>
  );
}
