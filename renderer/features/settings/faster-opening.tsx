import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Outcome, Said } from '../shared/outcome.tsx';
import { PassphraseField } from '../shared/passphrase-field.tsx';
import { useJob } from '../shared/use-job.ts';
import { Part } from './section.tsx';
import { TaskDialog } from './task-dialog.tsx';
import { useAsking } from './use-asking.ts';
import type { Care } from './use-care.ts';

/** Whether the keystore of this account helps to open the vault faster, and why it may not. */
export function FasterOpening({ care }: { readonly care: Care }) {
  const { t } = useTranslation('settings');
  const { deviceSlot } = care.status;
  return (
    <Part title={t('keys.faster.title')}>
      <p>{t('keys.faster.what')}</p>
      {deviceSlot === 'untrusted' ? (
        <p>{t('keys.faster.untrusted')}</p>
      ) : (
        <>
          <p>{t('keys.faster.price')}</p>
          <Switch isOn={deviceSlot === 'present'} care={care} />
        </>
      )}
    </Part>
  );
}

type SwitchProps = { readonly isOn: boolean; readonly care: Care };

/** One button for both ways, so that the focus stays where it was pressed. */
function Switch({ isOn, care }: SwitchProps) {
  const { t } = useTranslation('settings');
  const { isAsking, said, ask, close, finish } = useAsking(care);
  const { job, run, isRunning } = useJob();
  const switchOff = () =>
    run(() => call('vault.removeDeviceSlot', null).then(() => finish(t('keys.faster.isOff'))));
  return (
    <>
      <Choices>
        <Button
          isDisabled={care.status.viewOnly}
          isPending={isRunning}
          onPress={isOn ? switchOff : ask}
        >
          {t(isOn ? 'keys.faster.off' : 'keys.faster.on')}
        </Button>
      </Choices>
      <Outcome job={job} working={t('storing')} />
      <Said words={said} />
      {isAsking ? <SwitchOn onDone={() => finish(t('keys.faster.isOn'))} onClose={close} /> : null}
    </>
  );
}

type SwitchOnProps = { readonly onDone: () => void; readonly onClose: () => void };

function SwitchOn({ onDone, onClose }: SwitchOnProps) {
  const { t } = useTranslation('settings');
  const [passphrase, setPassphrase] = useState('');
  const work = useJob();
  return (
    <TaskDialog
      title={t('keys.faster.title')}
      action={t('keys.faster.now')}
      working={t('keys.faster.working')}
      work={work}
      isReady={passphrase !== ''}
      onAct={() => work.run(() => call('vault.addDeviceSlot', { passphrase }).then(onDone))}
      onClose={onClose}
    >
      <PassphraseField
        value={passphrase}
        onChange={setPassphrase}
        isReadOnly={work.isRunning}
        autoFocus
      />
    </TaskDialog>
  );
}
