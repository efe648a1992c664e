import { useTranslation } from 'react-i18next';
import type { SentVersion } from '#core/register/version.ts';
import { useDayWords } from '../../app/day-words.ts';
import { go } from '../../app/place.ts';
import { useLetter } from '../../state/select/letters.ts';
import { Button } from '../../ui/button.tsx';
import { Copyable } from '../settings/copyable.tsx';
import { Fact, Facts } from '../settings/section.tsx';
import styles from './register.module.css';

/** What was sealed when the letter went: its words, its file's hash, the state of its facts. */
export function Sealed({ version }: { readonly version: SentVersion }) {
  const { t } = useTranslation('register');
  const draft = useLetter(version.letterId);
  const { librarySha256 } = version.sending;
  return (
    <section aria-label={t('sealed.title')}>
      <h2>{t('sealed.title')}</h2>
      <Facts>
        <Fact name={t('sealed.sha256')}>
          <Copyable text={version.sha256} what={t('sealed.sha256')} />
        </Fact>
        <Fact name={t('sealed.library')}>
          <Copyable text={librarySha256} what={t('sealed.library')} />
        </Fact>
      </Facts>
      <p className={styles.soft}>{t('sealed.sha256Hint')}</p>
      <Evidence version={version} />
      <details>
        <summary>{t('sealed.words')}</summary>
        <div className={styles.sheet} lang={version.language}>
          {version.paragraphs.map((text, at) => {
            const key = `${at}`;
            return <p key={key}>{text}</p>;
          })}
        </div>
      </details>
      {draft ? (
        <div>
          <Button onPress={() => go({ at: 'letter', letterId: draft.id })}>
            {t('sealed.draft')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

function Evidence({ version }: { readonly version: SentVersion }) {
  const { t } = useTranslation('register');
  const day = useDayWords();
  const { evidence } = version.sending;
  if (evidence.length === 0) return null;
  return (
    <details>
      <summary>{t('sealed.facts')}</summary>
      <ul className={styles.evidence}>
        {evidence.map(({ factId, statement, asOf, verdict }) => (
          <li key={factId}>
            <p>{statement}</p>
            <p className={styles.soft}>
              {t('sealed.asOf', { day: day(asOf) })} · {t(`sealed.verdicts.${verdict ?? 'null'}`)}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
