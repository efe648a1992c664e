import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SentVersion } from '#core/register/version.ts';
import { useDayWords } from '../../app/day-words.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { KeepReply } from './keep-reply.tsx';
import { NoteReply } from './note-reply.tsx';
import styles from './register.module.css';

/** What came back on a sent letter, oldest first, and a way to note more. */
export function Replies({ version }: { readonly version: SentVersion }) {
  const { t } = useTranslation('register');
  const day = useDayWords();
  const [isNoting, setNoting] = useState(false);
  const { recipients } = version.sending;
  const titleOf = (id: string) => recipients.find(({ officeId }) => officeId === id)?.title ?? id;
  const inOrder = version.replies.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const remove = (id: string) =>
    dispatch({
      type: 'register.noteReplies',
      id: version.id,
      replies: version.replies.filter((reply) => reply.id !== id),
    });
  return (
    <section aria-label={t('replies.title')}>
      <h2>{t('replies.title')}</h2>
      {inOrder.length === 0 ? <p className={styles.soft}>{t('replies.none')}</p> : null}
      <ul className={styles.replies}>
        {inOrder.map((reply) => {
          const { id, officeId, on, kind, words } = reply;
          return (
            <li key={id} className={styles.reply}>
              <div>
                <p>
                  <strong>{t(`replies.kinds.${kind}`)}</strong>{' '}
                  <span className={styles.soft}>
                    {t('replies.item', { office: titleOf(officeId), day: day(on) })}
                  </span>
                </p>
                {words === '' ? null : <p className={styles.quoted}>{words}</p>}
                {kind === 'commitment' ? <KeepReply version={version} reply={reply} /> : null}
              </div>
              <IconButton
                label={t('replies.remove', { day: day(on) })}
                icon={<X aria-hidden size={16} />}
                onPress={() => remove(id)}
              />
            </li>
          );
        })}
      </ul>
      <div>
        <Button onPress={() => setNoting(true)}>{t('replies.add')}</Button>
      </div>
      <NoteReply version={version} isOpen={isNoting} onClose={() => setNoting(false)} />
    </section>
  );
}
