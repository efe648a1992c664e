import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterParts } from '#core/letters/assemble.ts';
import { recipientsOf } from '#core/letters/chosen.ts';
import { titleIn } from '#core/officials/official.ts';
import { Channel } from '#core/register/version.ts';
import { today } from '../../../app/clock.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Select } from '../../../ui/field.tsx';
import { Form } from '../../../ui/form.tsx';
import type { Sent } from './use-seal.ts';

type Props = {
  readonly parts: LetterParts;
  readonly onSend: (sent: Sent) => void;
  readonly onClose: () => void;
};

/** Asks when and how the letter went out; its words are sealed in the register then. */
export function SendDialog({ parts, onSend, onClose }: Props) {
  const { t } = useTranslation('letters');
  const { t: register } = useTranslation('register');
  const day = useDayWords();
  const [sent, setSent] = useState<Sent>({ on: today(), channel: 'post' });
  const { letter, officials } = parts;
  const send = () => {
    onSend(sent);
    onClose();
  };
  return (
    <Dialog title={t('versions.send')} isOpen onClose={onClose}>
      <Form onSubmit={send}>
        <p>{t('versions.sendLead')}</p>
        <ul>
          {recipientsOf(letter, officials).map(({ office }) => (
            <li key={office.id}>{titleIn(office, letter.language)}</li>
          ))}
        </ul>
        <DayField
          label={t('versions.on')}
          value={sent.on}
          onChange={(on) => setSent({ ...sent, on })}
        />
        <Select
          label={t('versions.channel')}
          value={sent.channel}
          options={Channel.options.map((id) => ({ id, name: register(`channels.${id}`) }))}
          onChange={(channel) => setSent({ ...sent, channel })}
        />
        {letter.replyBy && letter.blocks.includes('reply') ? (
          <p>{t('versions.replyBy', { day: day(letter.replyBy) })}</p>
        ) : null}
        <Choices>
          <Button kind="primary" type="submit">
            {t('versions.seal')}
          </Button>
          <Button onPress={onClose}>{t('versions.cancel')}</Button>
        </Choices>
      </Form>
    </Dialog>
  );
}
