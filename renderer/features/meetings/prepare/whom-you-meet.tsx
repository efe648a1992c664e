import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recipientsOf } from '#core/letters/chosen.ts';
import type { OfficeId } from '#core/officials/office.ts';
import { titleIn } from '#core/officials/official.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { Button } from '../../../ui/button.tsx';
import { RecipientPicker } from '../../letters/compose/recipient-picker.tsx';
import plan from '../plan/plan.module.css';

type Props = { readonly picked: readonly OfficeId[]; readonly onToggle: (id: OfficeId) => void };

/** The officials of a meeting to be planned. */
export function WhomYouMeet({ picked, onToggle }: Props) {
  const { t } = useTranslation('meetings');
  const officials = recipientsOf({ officeIds: [...picked] }, useOfficials());
  const [isPicking, setPicking] = useState(false);
  return (
    <div className={plan.part}>
      <span className={plan.label}>{t('prepare.officials')}</span>
      <p>
        {officials.length > 0
          ? officials.map(({ office }) => titleIn(office, 'en')).join('; ')
          : t('prepare.nobody')}
      </p>
      <div>
        <Button autoFocus onPress={() => setPicking(true)}>
          {t('prepare.choose')}
        </Button>
      </div>
      <RecipientPicker
        isOpen={isPicking}
        onClose={() => setPicking(false)}
        picked={picked}
        onToggle={onToggle}
      />
    </div>
  );
}
