import { EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { ToggleButton } from '../../ui/button.tsx';
import styles from './in-meeting.module.css';
import { KEYS, useHeld } from './keys.ts';

export const hidesWords = ({ notToSay, names }: Meeting): boolean =>
  notToSay.length + names.length > 0;

/**
 * What is not to be said and whom not to name. It is on the screen only while the key is held or the
 * button is down: somebody may look over the shoulder.
 */
export function HiddenWords({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('inMeeting');
  const isHeld = useHeld(KEYS.hidden);
  const [isOpen, setOpen] = useState(false);
  if (!hidesWords(meeting)) return null;
  return (
    <div className={styles.hidden}>
      <ToggleButton isSelected={isOpen} onChange={setOpen}>
        <EyeOff aria-hidden size={16} />
        {t('hidden.show')}
      </ToggleButton>
      {isHeld || isOpen ? (
        <section aria-label={t('hidden.title')}>
          <ul className={styles.lines}>
            {meeting.notToSay.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {meeting.names.map(({ name, how }) => (
              <li key={name}>{t(`hidden.${how}`, { name })}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
