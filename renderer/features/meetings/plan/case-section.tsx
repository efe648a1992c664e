import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseId } from '#core/appeals/ids.ts';
import { agendaCases } from '#core/meetings/agenda.ts';
import type { Meeting } from '#core/meetings/meeting.ts';
import { useAppeal } from '../../../state/library.ts';
import { Button } from '../../../ui/button.tsx';
import { CasePicker } from '../../letters/compose/case-picker.tsx';
import { ChosenCase } from '../../letters/compose/chosen-case.tsx';
import { Gone } from '../../letters/compose/gone.tsx';
import { Section } from '../../letters/compose/section.tsx';
import { revise } from '../revise.ts';
import styles from './plan.module.css';

/** The one case that stands for the others. */
export function CaseSection({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const { t: kinds } = useTranslation('kinds');
  const appeal = useAppeal();
  const [isPicking, setPicking] = useState(false);
  const { id, caseId } = meeting;
  const known = appeal.cases.find((one) => one.id === caseId);
  const set = (value: CaseId | null) => revise(id, () => ({ field: 'caseId', value }));
  return (
    <Section
      title={t('case.title')}
      hint={t('case.hint')}
      actions={
        <>
          <Button onPress={() => setPicking(true)}>
            {t(caseId === null ? 'case.choose' : 'case.change')}
          </Button>
          {caseId === null ? null : (
            <Button kind="quiet" onPress={() => set(null)}>
              {t('case.remove')}
            </Button>
          )}
        </>
      }
    >
      {known ? (
        <div className={styles.box}>
          <ChosenCase of={known} />
        </div>
      ) : null}
      {caseId !== null && !known ? <Gone>{kinds('cases.gone')}</Gone> : null}
      <CasePicker
        named={agendaCases(meeting.agenda, appeal)}
        picked={caseId === null ? [] : [caseId]}
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        onToggle={(one) => set(one === caseId ? null : one)}
      />
    </Section>
  );
}
