import { useTranslation } from 'react-i18next';
import { type Strength, strengthOf } from '#core/vault/passphrase.ts';
import { Meter } from '../../ui/meter.tsx';
import styles from './strength-meter.module.css';

const STEPS = {
  refused: { value: 0, tone: 'bad' },
  weak: { value: 1, tone: 'bad' },
  fair: { value: 2, tone: 'warn' },
  strong: { value: 3, tone: 'good' },
} as const satisfies Record<Strength, unknown>;

/** How hard a new passphrase is to guess, as a bar and in words. */
export function StrengthMeter({ passphrase }: { readonly passphrase: string }) {
  const { t } = useTranslation('vault');
  const strength = strengthOf(passphrase);
  const words = passphrase === '' ? t('strength.empty') : t(`strength.${strength}`);
  return (
    <div className={styles.strength}>
      <Meter label={t('strength.label')} steps={3} words={words} {...STEPS[strength]} />
      <p role="status" className={styles.words}>
        {words}
      </p>
    </div>
  );
}
