import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Grade } from '#core/commitments/grade.ts';
import { newCommitment } from '#core/commitments/new-commitment.ts';
import { OfficeId } from '#core/officials/office.ts';
import { titleIn } from '#core/officials/official.ts';
import { go } from '../../app/place.ts';
import { useAppeal } from '../../state/library.ts';
import { useOfficials } from '../../state/select/letters.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';
import { startNow } from './start.ts';

type Props = { readonly isOpen: boolean; readonly onClose: () => void };

/** One that was made neither in a meeting here nor in a reply. What is typed stays when it is left. */
export function NewCommitment({ isOpen, onClose }: Props) {
  const { t } = useTranslation('commitments');
  const appeal = useAppeal();
  const officials = useOfficials();
  const [officeId, setOfficeId] = useState('');
  const [what, setWhat] = useState('');
  const [grade, setGrade] = useState<Grade | null>(null);
  const isWhole = officeId !== '' && what.trim() !== '' && grade !== null;
  const save = () => {
    if (!isWhole) return;
    const commitment = newCommitment(startNow(grade), {
      appealId: appeal.id,
      officeId: OfficeId.parse(officeId),
      what: what.trim(),
    });
    dispatch({ type: 'commitments.add', commitment });
    go({ at: 'commitment', commitmentId: commitment.id });
  };
  return (
    <Dialog title={t('new.title')} isOpen={isOpen} onClose={onClose}>
      <Form onSubmit={save}>
        <Select
          label={t('new.office')}
          value={officeId}
          options={officials.map(({ office }) => ({
            id: String(office.id),
            name: titleIn(office, 'en'),
          }))}
          onChange={setOfficeId}
        />
        <TextField
          label={t('new.what')}
          hint={t('new.whatHint')}
          lines={3}
          value={what}
          onChange={setWhat}
        />
        <RadioChoice
          label={t('new.grade')}
          value={grade}
          options={Grade.options.map((id) => ({ id, name: t(`grades.${id}`) }))}
          onChange={setGrade}
        />
        <Choices>
          <Button kind="primary" type="submit" isDisabled={!isWhole}>
            {t('new.save')}
          </Button>
          <Button onPress={onClose}>{t('new.cancel')}</Button>
        </Choices>
      </Form>
    </Dialog>
  );
}
