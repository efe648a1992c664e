import { useTranslation } from 'react-i18next';
import { chainOf } from '#core/register/follow-up.ts';
import { isSent, type SentVersion } from '#core/register/version.ts';
import { useDayWords } from '../../app/day-words.ts';
import { go } from '../../app/place.ts';
import { useLetters } from '../../state/select/letters.ts';
import { useVersions } from '../../state/select/register.ts';
import { Link } from '../../ui/link.tsx';
import styles from './register.module.css';

/** The letters before this one and after it, and drafts that follow it up; nothing if it stands alone. */
export function Chain({ version }: { readonly version: SentVersion }) {
  const { t } = useTranslation('register');
  const day = useDayWords();
  const versions = useVersions();
  const sent = chainOf(version, { versions: [...versions] }).filter(isSent);
  const isGone = (id: string) => versions.filter(isSent).some(({ letterId }) => letterId === id);
  const drafts = useLetters().filter(
    ({ id, follows }) => follows !== null && sent.some((one) => one.id === follows) && !isGone(id),
  );
  if (sent.length + drafts.length < 2) return null;
  return (
    <section aria-label={t('chain.title')}>
      <h2>{t('chain.title')}</h2>
      <ol className={styles.chain}>
        {sent.map(({ id, subject, language, sending }) => (
          <li key={id} {...(id === version.id ? { 'aria-current': 'true' as const } : {})}>
            <span className={styles.soft}>{day(sending.on)}</span>{' '}
            {id === version.id ? (
              t('chain.this')
            ) : (
              <Link onPress={() => go({ at: 'sent', versionId: id })}>
                <span lang={language}>{subject}</span>
              </Link>
            )}
          </li>
        ))}
        {drafts.map(({ id, subject }) => (
          <li key={id}>
            <Link onPress={() => go({ at: 'letter', letterId: id })}>
              {t('chain.draft', { subject })}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
