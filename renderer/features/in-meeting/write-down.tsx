import { type KeyboardEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { perform } from '../../app/actions.ts';
import { Button } from '../../ui/button.tsx';
import { TextField } from '../../ui/field.tsx';
import heard from '../../ui/heard.module.css';
import { useItemWords } from '../shared/agenda-words.ts';
import { quoted } from '../shared/quoted.ts';
import { useVoiceWords } from '../shared/voice-words.ts';
import styles from './in-meeting.module.css';
import { KEYS } from './keys.ts';
import type { Writing } from './use-writing.ts';

type Props = { readonly meeting: Meeting; readonly writing: Writing };

/** What is spoken of, what has been noted on it, and the field for what is said now. */
export function WriteDown({ meeting, writing }: Props) {
  const { t } = useTranslation('inMeeting');
  const who = useVoiceWords();
  const itemWords = useItemWords();
  const { statement } = writing;
  const { agenda } = meeting;
  const at = agenda.findIndex(({ id }) => id === statement.itemId);
  const item = agenda[at];
  const about = item ? itemWords(item) : t('now.general');
  const how = t(`now.${statement.how}`);
  const onKey = (event: KeyboardEvent) => {
    if (isUndo(event) && statement.words === '') perform('edit.undo');
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    writing.note();
  };
  return (
    <section aria-label={about} className={styles.now}>
      <h2 className={styles.about}>{about}</h2>
      <Noted meeting={meeting} writing={writing} />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the field within */}
      <div className={styles.field} onKeyDown={onKey}>
        <TextField
          label={t('now.words')}
          value={statement.words}
          onChange={writing.type}
          lines={3}
          autoFocus
        />
      </div>
      <div className={styles.voices}>
        <Button onPress={writing.nextVoice}>
          <kbd className={styles.key}>{KEYS.who}</kbd> {t('now.who', { who: who(statement) })}
        </Button>
        <Button onPress={writing.switchHow}>
          <kbd className={styles.key}>{KEYS.how}</kbd> {how}
        </Button>
      </div>
      <p role="status" className={heard.heard}>
        {t('now.status', { item: about, who: who(statement), how })}
      </p>
    </section>
  );
}

/** A field has an undo of its own; an empty one has nothing to undo and lets the meeting's be. */
const isUndo = ({ code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  code === 'KeyZ' && (ctrlKey || metaKey) && !shiftKey;

/** What has been noted on the item, the last of it in sight. */
function Noted({ meeting, writing: { statement } }: Props) {
  const { t } = useTranslation('inMeeting');
  const who = useVoiceWords();
  const list = useRef<HTMLOListElement>(null);
  const noted = meeting.statements.filter(
    ({ id, itemId }) => itemId === statement.itemId && id !== statement.id,
  );
  useEffect(() => {
    if (noted.length > 0) list.current?.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }, [noted.length]);
  if (noted.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long list is scrolled by keys
    <ol ref={list} tabIndex={0} aria-label={t('now.said')} className={styles.noted}>
      {noted.map((one) => (
        <li key={one.id}>
          <p className={styles.soft}>{who(one)}</p>
          <p>{quoted(one.words, one.how)}</p>
        </li>
      ))}
    </ol>
  );
}
