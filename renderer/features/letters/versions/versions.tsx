import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterParts } from '#core/letters/assemble.ts';
import { isSent, type Version } from '#core/register/version.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { go } from '../../../app/place.ts';
import { useVersionsOf } from '../../../state/select/register.ts';
import { Button } from '../../../ui/button.tsx';
import { Link } from '../../../ui/link.tsx';
import { Outcome } from '../../shared/outcome.tsx';
import { SendDialog } from './send-dialog.tsx';
import { useSeal } from './use-seal.ts';
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
          <OneVersion key={version.id} version={version} />
        ))}
      </ul>
      <Outcome job={work.job} working={t('versions.sealing')} />
      {isSending ? (
        <SendDialog parts={parts} onSend={start} onClose={() => setSending(false)} />
      ) : null}
    </section>
  );
}

function OneVersion({ version }: { readonly version: Version }) {
  const { t } = useTranslation('letters');
  const { t: register } = useTranslation('register');
  const day = useDayWords();
  if (!isSent(version)) return <li>{t('versions.keptOn', { day: day(version.at) })}</li>;
  const { on, channel } = version.sending;
  return (
    <li>
      <Link onPress={() => go({ at: 'sent', versionId: version.id })}>
        {register('sentOn', { day: day(on), channel: register(`channels.${channel}`) })}
      </Link>
    </li>
  );
}
