import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EraseDialog } from './erase-dialog.tsx';
import { Outcome } from './outcome.tsx';
import styles from './section.module.css';
import { Choices, Part, Section } from './section.tsx';
import type { Care } from './use-care.ts';
import { useJob } from './use-job.ts';

/** Removing everything from this computer: from the lock screen if the user wants that, or now. */
export function EraseSection({ care }: { readonly care: Care }) {
  const { t } = useTranslation('settings');
  const [isAsking, setAsking] = useState(false);
  return (
    <Section id="erase" title={t('erase.title')}>
      <p>{t('erase.what')}</p>
      <p>{t('erase.remains')}</p>
      <Choices>
        <Button kind="danger" onPress={() => setAsking(true)}>
          {t('erase.ask')}
        </Button>
      </Choices>
      <FromLockScreen care={care} />
      {isAsking ? <EraseDialog onClose={() => setAsking(false)} /> : null}
    </Section>
  );
}

function FromLockScreen({ care: { status, refresh } }: { readonly care: Care }) {
  const { t } = useTranslation('settings');
  const { job, run } = useJob();
  const allow = (isAllowed: boolean) =>
    run(async () => {
      await call('vault.allowEraseLocked', { isAllowed });
      await refresh();
    });
  return (
    <Part title={t('erase.locked.title')}>
      <Checkbox isSelected={status.canEraseLocked} onChange={allow}>
        {t('erase.locked.allow')}
      </Checkbox>
      <p className={styles.soft}>{t('erase.locked.hint')}</p>
      <Outcome job={job} working={t('storing')} done={t('stored')} />
    </Part>
  );
}
