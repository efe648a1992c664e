import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { hidesWords } from './hidden-words.tsx';
import styles from './in-meeting.module.css';
import { KEYS } from './keys.ts';

/** The keys, all of them in one line. */
export function KeySheet({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('inMeeting');
  const hasAgenda = meeting.agenda.length > 0;
  const sheet = [
    { keys: ['Enter'], what: t('keys.note') },
    { keys: ['Shift Enter'], what: t('keys.line') },
    ...(hasAgenda
      ? [
          { keys: ['Alt ↑', 'Alt ↓'], what: t('keys.item') },
          { keys: [KEYS.raised], what: t('keys.raised') },
        ]
      : []),
    { keys: [KEYS.who], what: t('keys.who') },
    { keys: [KEYS.how], what: t('keys.how') },
    ...(hidesWords(meeting) ? [{ keys: [KEYS.hidden], what: t('keys.hidden') }] : []),
    { keys: [KEYS.clock], what: t('keys.clock') },
  ];
  return (
    <ul aria-label={t('keys.label')} className={styles.sheet}>
      {sheet.map(({ keys, what }) => (
        <li key={what}>
          {keys.map((key) => (
            <kbd key={key} className={styles.key}>
              {key}
            </kbd>
          ))}{' '}
          {what}
        </li>
      ))}
    </ul>
  );
}
