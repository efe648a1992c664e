import { useTranslation } from 'react-i18next';
import { type Meeting, MOST_MESSAGES } from '#core/meetings/meeting.ts';
import { useDraft } from '../../../state/drafts.ts';
import { TextField } from '../../../ui/field.tsx';
import { Section } from '../../letters/compose/section.tsx';
import { reviseText } from '../revise.ts';
import styles from './plan.module.css';
import { Line } from './when-section.tsx';

type Props = { readonly meeting: Meeting };

/** What is to be reached, and what they are to remember. */
export function AimSection({ meeting }: Props) {
  const { t } = useTranslation('meetings');
  return (
    <Section title={t('aim.title')}>
      <Line meeting={meeting} field="aim" label={t('aim.aim')} hint={t('aim.aimHint')} />
      <Messages meeting={meeting} />
    </Section>
  );
}

/** As many fields as there may be messages; those left blank at the end are none. */
function Messages({ meeting: { id, messages, language } }: Props) {
  const { t } = useTranslation('meetings');
  const { value, change, flush } = useDraft<readonly string[]>(messages, (typed) => {
    const last = typed.findLastIndex((one) => one.trim() !== '');
    reviseText(id, { field: 'messages', value: typed.slice(0, last + 1) });
  });
  const all = Array.from({ length: MOST_MESSAGES }, (_, at) => value[at] ?? '');
  return (
    <fieldset className={styles.plain}>
      <legend>{t('aim.messages')}</legend>
      <p className={styles.soft}>{t('aim.hint')}</p>
      {all.map((message, at) => (
        <TextField
          // biome-ignore lint/suspicious/noArrayIndexKey: a message is its place
          key={at}
          label={t('aim.message', { number: at + 1 })}
          value={message}
          onChange={(text) => change(all.with(at, text))}
          onBlur={flush}
          lines={2}
          language={language}
        />
      ))}
    </fieldset>
  );
}
