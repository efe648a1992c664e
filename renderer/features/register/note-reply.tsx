import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReplyId } from '#core/ids.ts';
import { type Reply, ReplyKind, type SentVersion } from '#core/register/version.ts';
import { newId, today } from '../../app/clock.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select, TextField } from '../../ui/field.tsx';
import { Form } from '../../ui/form.tsx';
import { RadioChoice } from '../../ui/radio-choice.tsx';

type Props = {
  readonly version: SentVersion;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** Asks what came back, from whom and when. What is typed stays when the dialog is left. */
export function NoteReply({ version, isOpen, onClose }: Props) {
  const { t } = useTranslation('register');
  const [reply, setReply] = useState<Reply | null>(() => startFor(version));
  const onSaved = () => {
    setReply(startFor(version));
    onClose();
  };
  return (
    <Dialog title={t('replies.add')} isOpen={isOpen} onClose={onClose}>
      {reply ? <ReplyForm {...{ version, reply, setReply, onSaved, onClose }} /> : null}
    </Dialog>
  );
}

type FormProps = {
  readonly version: SentVersion;
  readonly reply: Reply;
  readonly setReply: (reply: Reply) => void;
  readonly onSaved: () => void;
  readonly onClose: () => void;
};

function ReplyForm({ version, reply, setReply, onSaved, onClose }: FormProps) {
  const { t } = useTranslation('register');
  const { recipients } = version.sending;
  const save = () => {
    const words = reply.words.trim();
    const replies = [...version.replies, { ...reply, words }];
    dispatch({ type: 'register.noteReplies', id: version.id, replies });
    onSaved();
  };
  return (
    <Form onSubmit={save}>
      {recipients.length > 1 ? (
        <Select
          label={t('replies.from')}
          value={reply.officeId}
          options={recipients.map(({ officeId, title }) => ({ id: officeId, name: title }))}
          onChange={(officeId) => setReply({ ...reply, officeId })}
        />
      ) : null}
      <DayField
        label={t('replies.on')}
        value={reply.on}
        onChange={(on) => setReply({ ...reply, on })}
      />
      <RadioChoice
        label={t('replies.kind')}
        value={reply.kind}
        options={ReplyKind.options.map((id) => ({ id, name: t(`replies.kinds.${id}`) }))}
        onChange={(kind) => setReply({ ...reply, kind })}
      />
      <TextField
        label={t('replies.words')}
        hint={t('replies.wordsHint')}
        lines={4}
        value={reply.words}
        onChange={(words) => setReply({ ...reply, words })}
      />
      <Choices>
        <Button kind="primary" type="submit">
          {t('replies.save')}
        </Button>
        <Button onPress={onClose}>{t('replies.cancel')}</Button>
      </Choices>
    </Form>
  );
}

function startFor({ sending: { recipients } }: SentVersion): Reply | null {
  const [first] = recipients;
  if (!first) return null;
  const { officeId } = first;
  return { id: newId(ReplyId), officeId, on: today(), kind: 'answered', words: '' };
}
