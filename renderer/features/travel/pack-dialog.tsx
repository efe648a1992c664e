import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { daysAfter } from '#core/days.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { luggageOf } from '#core/travel/luggage.ts';
import { type Packing, packable } from '#core/travel/pack.ts';
import { today } from '../../app/clock.ts';
import { useWorkspace } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useJob } from '../shared/use-job.ts';
import { NewPassphrase } from '../vault/new-passphrase.tsx';
import { GoesAlong } from './goes-along.tsx';
import { type Left, leave } from './leave.ts';
import { Packed } from './packed.tsx';
import styles from './travel.module.css';

type Props = { readonly meeting: Meeting; readonly onClose: () => void };

/** Days after the meeting by which its copy is to be erased, unless somebody says otherwise; our choice. */
const DAYS_AFTER = 3;

const usualEnd = ({ on }: Meeting): string =>
  daysAfter(on !== null && on > today() ? on : today(), DAYS_AFTER);

/** Makes a travel copy: what goes along, until when, under which passphrase; then says what left. */
export function PackDialog({ meeting, onClose }: Props) {
  const [left, setLeft] = useState<Left | null>(null);
  return left ? (
    <Packed left={left} onClose={onClose} />
  ) : (
    <Choosing meeting={meeting} onLeft={setLeft} onClose={onClose} />
  );
}

type ChoosingProps = Props & { readonly onLeft: (left: Left) => void };

function Choosing({ meeting, onLeft, onClose }: ChoosingProps) {
  const { t } = useTranslation('travel');
  const offered = useWorkspace(({ workspace }) => workspace);
  const { job, run, isRunning } = useJob();
  const [packing, setPacking] = useState<Packing>({
    noteIds: meeting.noteIds,
    commitmentIds: [],
    letterIds: [],
  });
  const [withSender, setWithSender] = useState(false);
  const [expiresOn, setExpiresOn] = useState(usualEnd(meeting));
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const pack = () => {
    if (passphrase === null) return;
    run(async () => {
      const left = await leave(meeting, { packing, withSender, expiresOn, passphrase });
      if (left) onLeft(left);
    });
  };
  return (
    <Dialog title={t('pack.title')} isOpen onClose={() => isRunning || onClose()}>
      <p>{t('pack.what')}</p>
      <Form onSubmit={pack}>
        <GoesAlong
          meeting={meeting}
          offered={packable(luggageOf(offered), meeting.id)}
          packing={packing}
          onPack={setPacking}
          withSender={withSender}
          onSender={setWithSender}
        />
        <div className={styles.part}>
          <h3>{t('pack.end')}</h3>
          <div className={styles.short}>
            <DayField label={t('pack.eraseBy')} value={expiresOn} onChange={setExpiresOn} />
          </div>
          <p className={styles.soft}>{t('pack.endHint')}</p>
        </div>
        <div className={styles.part}>
          <h3>{t('pack.passphrase')}</h3>
          <p className={styles.soft}>{t('pack.passphraseHint')}</p>
          <NewPassphrase onChange={setPassphrase} isReadOnly={isRunning} />
        </div>
        <Outcome job={job} working={t('pack.working')} />
        <Choices>
          <Button
            kind="primary"
            type="submit"
            isDisabled={passphrase === null}
            isPending={isRunning}
          >
            {t('pack.save')}
          </Button>
          <Button onPress={onClose} isDisabled={isRunning}>
            {t('cancel')}
          </Button>
        </Choices>
      </Form>
    </Dialog>
  );
}
