import { useTranslation } from 'react-i18next';
import { Grade } from '#core/commitments/grade.ts';
import { fromStatement } from '#core/commitments/new-commitment.ts';
import type { Meeting, Statement } from '#core/meetings/meeting.ts';
import { useAppeal } from '../../state/library.ts';
import { dispatch } from '../../state/workspace-store.ts';
import { MenuButton } from '../../ui/menu-button.tsx';
import { startNow } from './start.ts';

type Props = {
  readonly meeting: Meeting;
  readonly statement: Statement;
  readonly onMade: () => void;
};

/** One step from what was said to what is followed up: how it is graded is all that is asked. */
export function MakeCommitment({ meeting, statement, onMade }: Props) {
  const { t } = useTranslation('commitments');
  const appeal = useAppeal();
  const make = (grade: Grade) => {
    const commitment = fromStatement(statement, meeting, appeal, startNow(grade));
    if (!commitment) return;
    dispatch({ type: 'commitments.add', commitment });
    onMade();
  };
  return (
    <MenuButton
      label={t('minutes.make')}
      items={Grade.options.map((id) => ({
        id,
        name: t(`grades.${id}`),
        detail: t(`gradeHints.${id}`),
      }))}
      onChoose={make}
    />
  );
}
