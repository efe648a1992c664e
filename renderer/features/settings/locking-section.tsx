import { useTranslation } from 'react-i18next';
import { perform } from '../../app/actions.ts';
import { useWorkspace } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Select } from '../../ui/field.tsx';
import { choose } from '../shared/choose-settings.ts';
import { keysOf } from '../shared/keys-of.ts';
import { Points } from './points.tsx';
import styles from './section.module.css';
import { Section } from './section.tsx';

/** Minutes on offer; what the settings allow is 1 to 60. */
const MINUTES = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60];

/** When the vault locks by itself, and locking it now. */
export function LockingSection() {
  const { t } = useTranslation('settings');
  const after = useWorkspace(({ workspace }) => workspace.settings.lockAfter);
  const offered = [...new Set([...MINUTES, after])].toSorted((a, b) => a - b);
  return (
    <Section id="locking" title={t('locking.title')}>
      <p>{t('locking.lead')}</p>
      <div className={styles.short}>
        <Select
          label={t('locking.after')}
          value={String(after)}
          options={offered.map((count) => ({
            id: String(count),
            name: t('locking.minutes', { count }),
          }))}
          onChange={(minutes) => choose({ lockAfter: Number(minutes) })}
        />
      </div>
      <p className={styles.soft}>{t('locking.always')}</p>
      <p>{t('locking.also')}</p>
      <Points of={[t('locking.suspend'), t('locking.screen'), t('locking.quit')]} />
      <Choices>
        <Button onPress={() => perform('vault.lock')}>{t('locking.now')}</Button>
        <span className={styles.soft}>{t('locking.keys', { keys: keysOf('vault.lock') })}</span>
      </Choices>
    </Section>
  );
}
