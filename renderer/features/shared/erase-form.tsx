import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { Outcome } from './outcome.tsx';
import type { Work } from './use-job.ts';

type Props = {
  readonly work: Work<void>;
  /** What the way out is called. */
  readonly leave: string;
  readonly onLeave: () => void;
};

/** The last step before everything is erased: a word that is typed. */
export function EraseForm({ work: { job, run, isRunning }, leave, onLeave }: Props) {
  const { t } = useTranslation('shared');
  const [typed, setTyped] = useState('');
  const word = t('erase.word');
  const isSure = typed.trim().toLowerCase() === word.toLowerCase();
  const isOver = job.state === 'done';
  const erase = () => {
    if (isSure && !isOver) run(async () => void (await call('vault.erase', null)));
  };
  return (
    <Form onSubmit={erase}>
      <TextField
        label={t('erase.type', { word })}
        value={typed}
        onChange={setTyped}
        isReadOnly={isRunning || isOver}
        isCode
        autoFocus
      />
      <Outcome job={job} working={t('erase.working')} done={t('erase.done')} />
      <Choices>
        <Button kind="danger" type="submit" isDisabled={!isSure} isPending={isRunning || isOver}>
          {t('erase.now')}
        </Button>
        <Button onPress={onLeave} isDisabled={isRunning || isOver}>
          {leave}
        </Button>
      </Choices>
    </Form>
  );
}
