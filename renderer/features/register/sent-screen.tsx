import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { VersionId } from '#core/ids.ts';
import { standings } from '#core/register/standing.ts';
import type { SentVersion } from '#core/register/version.ts';
import { today } from '../../app/clock.ts';
import { useDayWords } from '../../app/day-words.ts';
import { go } from '../../app/place.ts';
import { useSentVersion } from '../../state/select/register.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';
import { Screen } from '../../ui/screen.tsx';
import { Tag } from '../../ui/tag.tsx';
import { Chain } from './chain.tsx';
import { NextLetter } from './next-letter.tsx';
import styles from './register.module.css';
import { Replies } from './replies.tsx';
import { Sealed } from './sealed.tsx';
import { useStandingWords } from './standing-words.ts';

/** One sent letter: to whom, what came back, what to write next, and what it said. */
export function SentScreen({ versionId }: { readonly versionId: VersionId }) {
  const { t } = useTranslation('register');
  const day = useDayWords();
  const version = useSentVersion(versionId);
  const toAll = () => go({ at: 'register' });
  if (!version)
    return (
      <Screen
        title={t('gone')}
        lead={t('goneHint')}
        actions={<Button onPress={toAll}>{t('all')}</Button>}
      >
        {null}
      </Screen>
    );
  const { on, channel } = version.sending;
  const remove = () => dispatch({ type: 'register.remove', id: version.id });
  return (
    <Screen
      title={version.subject}
      language={version.language}
      width="reading"
      above={<Link onPress={toAll}>{t('title')}</Link>}
      lead={t('sentOn', { day: day(on), channel: t(`channels.${channel}`) })}
      actions={
        <Button kind="quiet" onPress={remove}>
          <Trash2 aria-hidden size={16} />
          {t('remove')}
        </Button>
      }
    >
      <div className={styles.sections}>
        <Recipients version={version} />
        <Replies version={version} />
        <NextLetter version={version} />
        <Chain version={version} />
        <Sealed version={version} />
      </div>
    </Screen>
  );
}

function Recipients({ version }: { readonly version: SentVersion }) {
  const { t } = useTranslation('register');
  const say = useStandingWords();
  const all = standings(version, today());
  return (
    <section aria-label={t('to')}>
      <h2>{t('to')}</h2>
      <ul className={styles.recipients}>
        {version.sending.recipients.map(({ officeId, title, holder }, at) => {
          const standing = all[at];
          const said = standing && say(standing, version.sending.replyBy);
          return (
            <li key={officeId}>
              <span lang={version.language}>
                {holder ? t('holderThen', { name: holder, title }) : title}
              </span>
              {said ? <Tag tone={said.tone}>{said.text}</Tag> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
