import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/client.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Outcome } from '../shared/outcome.tsx';
import { useJob } from '../shared/use-job.ts';
import { EraseDialog } from './erase-dialog.tsx';
import styles from './section.module.css';
import { Part, Section } from './section.tsx';
import type { Care } from './use-care.ts';

/** Removing everything from this computer: from the lock screen if the user wants that, or now. */
export function EraseSection({ care }: { readonly care: Care }) {
  const { t } = useTranslation('settings');
  const { t: shared } = useTranslation('shared');
  const [isAsking, setAsking] = useState(false);
  return (
    <Section id="erase" title={t('erase.title')}>
      <p>{t('erase.what')}</p>
      <p>{shared('erase.limits')}</p>
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
      refresh();
    });
  return (
    <Part title={t('erase.locked.title')}>
      <Checkbox isSelected={status.canEraseLocked} onChange={allow} isDisabled={status.viewOnly}>
        {t('erase.locked.allow')}
      </Checkbox>
      <p className={styles.soft}>{t(status.viewOnly ? 'viewOnly' : 'erase.locked.hint')}</p>
      <Outcome job={job} working={t('storing')} done={t('stored')} />
    </Part>
  );
}
