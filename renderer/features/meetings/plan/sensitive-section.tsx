import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { useDraft } from '../../../state/drafts.ts';
import { Section } from '../../letters/compose/section.tsx';
import { LinesField } from '../../shared/lines-field.tsx';
import { reviseText } from '../revise.ts';
import { NamesAtIssue } from './names-at-issue.tsx';

/** What could harm somebody: words, and names. */
export function SensitiveSection({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { value, change, flush } = useDraft(meeting.notToSay, (notToSay) =>
    reviseText(meeting.id, { field: 'notToSay', value: notToSay }),
  );
  return (
    <Section title={t('sensitive.title')}>
      <LinesField
        label={t('sensitive.notToSay')}
        hint={t('sensitive.notToSayHint')}
        lines={value}
        onChange={change}
        onBlur={flush}
        language={meeting.language}
      />
      <NamesAtIssue meeting={meeting} />
    </Section>
  );
}
