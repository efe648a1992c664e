import { useTranslation } from 'react-i18next';
import type { Commitment } from '#core/commitments/commitment.ts';
import { useDraft } from '../../state/drafts.ts';
import { Section } from '../settings/section.tsx';
import { LinesField } from '../shared/lines-field.tsx';
import { reviseText } from './revise.ts';

/** Where it can be seen that it was made or kept. */
export function EvidenceSection({ commitment }: { readonly commitment: Commitment }) {
  const { t } = useTranslation('commitments');
  const { id } = commitment;
  const lines = useDraft(commitment.evidence, (value) =>
    reviseText(id, 'evidence', () => ({ field: 'evidence', value })),
  );
  return (
    <Section title={t('evidence.title')}>
      <LinesField
        label={t('evidence.label')}
        hint={t('evidence.hint')}
        lines={lines.value}
        onChange={lines.change}
        onBlur={lines.flush}
      />
    </Section>
  );
}
