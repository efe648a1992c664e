import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterParts } from '#core/letters/assemble.ts';
import { isSent, type SentVersion, type Version } from '#core/register/version.ts';
import { go } from '../../../app/place.ts';
import { useVersionsOf } from '../../../state/select/register.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { Outcome } from '../../shared/outcome.tsx';
import { CompareDialog } from './compare-dialog.tsx';
import { SendDialog } from './send-dialog.tsx';
import { useSeal } from './use-seal.ts';
import { useVersionWords } from './version-words.ts';
import styles from './versions.module.css';

type Props = {
  readonly parts: LetterParts;
  /** Without what it lacks there is no file to seal. */
  readonly isComplete: boolean;
};

/** What was kept and sent of this letter, and ways to keep it or to note that it went out. */
export function Versions({ parts, isComplete }: Props) {
  const { t } = useTranslation('letters');
  const versions = useVersionsOf(parts.letter.id);
  const { work, start } = useSeal(parts);
  const [isSending, setSending] = useState(false);
  const [compared, setCompared] = useState<Version | null>(null);
  return (
    <section aria-label={t('versions.title')} className={styles.versions}>
      <header className={styles.header}>
        <h2>{t('versions.title')}</h2>
        <div className={styles.actions}>
          <Button isDisabled={!isComplete || work.isRunning} onPress={() => start(null)}>
            {t('versions.keep')}
          </Button>
          <Button isDisabled={!isComplete || work.isRunning} onPress={() => setSending(true)}>
            {t('versions.send')}
          </Button>
        </div>
      </header>
      {versions.length === 0 ? <p className={styles.soft}>{t('versions.none')}</p> : null}
      <ul className={styles.list}>
        {versions.map((version) => (
          <OneVersion key={version.id} version={version} onCompare={() => setCompared(version)} />
        ))}
      </ul>
      <Outcome job={work.job} working={t('versions.sealing')} />
      {compared ? (
        <CompareDialog parts={parts} version={compared} onClose={() => setCompared(null)} />
      ) : null}
      {isSending ? (
        <SendDialog parts={parts} onSend={start} onClose={() => setSending(false)} />
      ) : null}
    </section>
  );
}

type OneProps = { readonly version: Version; readonly onCompare: () => void };

function OneVersion({ version, onCompare }: OneProps) {
  const { t } = useTranslation('letters');
  const words = useVersionWords()(version);
  return (
    <li>
      {isSent(version) ? <Sent version={version} words={words} /> : words}
      <Button kind="quiet" aria-label={`${t('versions.compare')}: ${words}`} onPress={onCompare}>
        {t('versions.compare')}
      </Button>
    </li>
  );
}

type SentProps = { readonly version: SentVersion; readonly words: string };

/** To whom, too: a letter to each is sealed for each. */
const Sent = ({ version, words }: SentProps) => (
  <div className={styles.sent}>
    <Link onPress={() => go({ at: 'sent', versionId: version.id })}>{words}</Link>
    <p className={styles.soft} lang={version.language}>
      {version.sending.recipients.map(({ title }) => title).join('; ')}
    </p>
  </div>
);
