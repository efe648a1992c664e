import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Secret } from '#core/vault/vault-state.ts';
import { call } from '../../app/client.ts';
import { flushDrafts } from '../../state/drafts.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { KnownSecret } from '../shared/known-secret.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useJob } from '../shared/use-job.ts';
import type { Returned } from './leave.ts';
import { ReturnedDialog } from './returned-dialog.tsx';
import styles from './travel.module.css';

type Props = { readonly onClose: () => void };

/** Brings a travel copy home: the file and what opens it, then what is new in it. */
export function BringHome({ onClose }: Props) {
  const [returned, setReturned] = useState<Returned | null>(null);
  return returned ? (
    <ReturnedDialog returned={returned} onClose={onClose} />
  ) : (
    <OpenFile onRead={setReturned} onClose={onClose} />
  );
}

type OpenProps = Props & { readonly onRead: (returned: Returned) => void };

function OpenFile({ onRead, onClose }: OpenProps) {
  const { t } = useTranslation('travel');
  const [name, setName] = useState<string | null>(null);
  const [secret, setSecret] = useState<Secret | null>(null);
  const choosing = useJob();
  const reading = useJob();
  const choose = () =>
    choosing.run(async () => {
      const chosen = await call('travel.choose', null);
      setName(chosen.name ?? name);
      reading.dismiss();
    });
  const read = () => {
    if (name === null || !secret) return;
    reading.run(async () => {
      flushDrafts();
      onRead(await call('travel.read', { secret }));
    });
  };
  return (
    <Dialog title={t('home.title')} isOpen onClose={() => reading.isRunning || onClose()}>
      <p>{t('home.what')}</p>
      <Form onSubmit={read}>
        <div className={styles.part}>
          <Choices>
            <Button onPress={choose} isPending={choosing.isRunning}>
              {t('home.choose')}
            </Button>
          </Choices>
          {name === null ? null : <p className={styles.soft}>{t('home.chosen', { name })}</p>}
          <Outcome job={choosing.job} working={t('home.choosing')} />
        </div>
        {name === null ? null : (
          <KnownSecret of="copy" isReadOnly={reading.isRunning} onChange={setSecret} />
        )}
        <Outcome job={reading.job} working={t('home.reading')} />
        <Choices>
          <Button
            kind="primary"
            type="submit"
            isDisabled={name === null || !secret}
            isPending={reading.isRunning}
          >
            {t('home.read')}
          </Button>
          <Button onPress={onClose} isDisabled={reading.isRunning}>
            {t('cancel')}
          </Button>
        </Choices>
      </Form>
    </Dialog>
  );
}
