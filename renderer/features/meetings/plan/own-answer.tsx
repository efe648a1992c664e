import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Stance } from '#core/appeals/position.ts';
import type { AnswerId } from '#core/ids.ts';
import type { Answer } from '#core/meetings/answer.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import type { Command } from '#core/workspace/command.ts';
import { now } from '../../../app/clock.ts';
import { flushDrafts, useDraft } from '../../../state/drafts.ts';
import { dispatch, dispatchAll, useWorkspace } from '../../../state/workspace-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { TextField } from '../../../ui/field.tsx';
import { RadioChoice } from '../../../ui/radio-choice.tsx';
import { ConcernPicker } from '../../letters/compose/concern-picker.tsx';
import { toggled } from '../../letters/compose/toggle.ts';
import { Facts, toggleAnswer } from './known-position.tsx';
import styles from './plan.module.css';

type Props = { readonly meeting: Meeting; readonly answer: Answer };

/** Changes an answer by what it holds at this moment; a burst in one field is one step of undo. */
function edit(id: AnswerId, change: (answer: Answer) => Partial<Answer>, part?: string): void {
  const { answers } = useWorkspace.getState().workspace.meetings;
  const answer = answers.find((one) => one.id === id);
  if (!answer) return;
  const merge = part === undefined ? null : `answers:${id}:${part}`;
  dispatch({ type: 'meetings.editAnswer', answer: { ...answer, ...change(answer) } }, merge);
}

/** Removes the answer and takes it out of every meeting that uses it: one step of undo. */
function removeEverywhere(id: AnswerId): void {
  flushDrafts();
  const { meetings } = useWorkspace.getState().workspace.meetings;
  const left = meetings.flatMap((meeting): Command[] => {
    const value = meeting.answerIds.filter((one) => one !== id);
    const revision = { field: 'answerIds', value } as const;
    return value.length < meeting.answerIds.length
      ? [{ type: 'meetings.revise', id: meeting.id, revision, at: now() }]
      : [];
  });
  dispatchAll([...left, { type: 'meetings.removeAnswer', id }]);
}

/** An answer in the user's own words, written where it stands. */
export function OwnAnswer({ meeting, answer }: Props) {
  const { t } = useTranslation('meetings');
  const [isPicking, setPicking] = useState(false);
  const { id, stance, concernIds } = answer;
  const label = t('answers.label', { claim: answer.claim.trim() || t('answers.blank') });
  return (
    <li className={styles.box} data-item={id} aria-label={label}>
      <Words answer={answer} field="claim" language={meeting.language} />
      <Words answer={answer} field="reply" language={meeting.language} />
      <RadioChoice
        label={t('answers.stance')}
        value={stance}
        options={Stance.options.map((one) => ({ id: one, name: t(`answers.stances.${one}`) }))}
        onChange={(value) => edit(id, () => ({ stance: value }))}
      />
      <Facts concernIds={concernIds} />
      <Words answer={answer} field="source" language={meeting.language} />
      <Choices>
        <Button onPress={() => setPicking(true)}>{t('answers.facts')}</Button>
        <Checkbox
          isSelected={meeting.answerIds.some((one) => one === id)}
          onChange={() => toggleAnswer(meeting, id)}
        >
          {t('answers.use')}
        </Checkbox>
        <Button kind="quiet" onPress={() => removeEverywhere(id)}>
          <Trash2 aria-hidden size={16} />
          {t('answers.remove')}
        </Button>
      </Choices>
      <ConcernPicker
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        picked={concernIds}
        onToggle={(one) => edit(id, (now) => ({ concernIds: [...toggled(now.concernIds, one)] }))}
      />
    </li>
  );
}

type WordsProps = {
  readonly answer: Answer;
  readonly field: 'claim' | 'reply' | 'source';
  readonly language: string;
};

function Words({ answer, field, language }: WordsProps) {
  const { t } = useTranslation('meetings');
  const { value, change, flush } = useDraft(answer[field], (typed) =>
    edit(answer.id, () => ({ [field]: typed }), field),
  );
  return (
    <TextField
      label={t(`answers.${field}`)}
      value={value}
      onChange={change}
      onBlur={flush}
      lines={field === 'reply' ? 3 : 1}
      language={language}
    />
  );
}
