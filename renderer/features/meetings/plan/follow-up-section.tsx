import { useTranslation } from 'react-i18next';
import type { Meeting } from '#core/meetings/meeting.ts';
import { useDraft } from '../../../state/drafts.ts';
import { Button } from '../../../ui/button.tsx';
import { DayField } from '../../../ui/day-field.tsx';
import { Section } from '../../letters/compose/section.tsx';
import { revise, reviseText } from '../revise.ts';
import { Optional } from './optional.tsx';
import styles from './plan.module.css';
import { Line } from './when-section.tsx';

/** Who follows up, and by when. */
export function FollowUpSection({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { id, followUpBy, status } = meeting;
  const day = useDraft(followUpBy, (value) => reviseText(id, { field: 'followUpBy', value }));
  const clear = () => revise(id, () => ({ field: 'followUpBy', value: null }));
  return (
    <Section
      title={t('followUp.title')}
      hint={t('followUp.hint')}
      actions={
        status === 'held' && followUpBy !== null ? (
          <Button onPress={clear}>{t('followUp.done')}</Button>
        ) : null
      }
    >
      <div className={styles.row}>
        <Line meeting={meeting} field="owner" label={t('followUp.owner')} />
        <Optional isSet={day.value !== null} clear={t('followUp.noDay')} onClear={clear}>
          <DayField label={t('followUp.by')} value={day.value ?? ''} onChange={day.change} />
        </Optional>
      </div>
    </Section>
  );
}
