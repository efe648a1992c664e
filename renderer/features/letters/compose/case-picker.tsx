import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Case } from '#core/appeals/appeal.ts';
import { CaseId } from '#core/appeals/ids.ts';
import { useDayWords } from '../../../app/day-words.ts';
import { useAppeal } from '../../../state/library.ts';
import { hasWords } from '../../shared/has-words.ts';
import { useNames } from '../../shared/names.ts';
import { Picker } from './picker.tsx';

type Props = {
  /** Those that what was chosen names. */
  readonly named: readonly CaseId[];
  readonly picked: readonly CaseId[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onToggle: (id: CaseId) => void;
};

/** The cases of the appeal, those that the chosen concerns name first. */
export function CasePicker({ named, picked, isOpen, onClose, onToggle }: Props) {
  const { t } = useTranslation('kinds');
  const day = useDayWords();
  const { country } = useNames();
  const [text, setText] = useState('');
  const appeal = useAppeal();
  const found = appeal.cases.filter(({ name, aliases, summary }) =>
    hasWords([name, ...aliases, summary].join(' '), text),
  );
  const pickOf = ({ id, name, countries, status, isAtRisk, marks }: Case) => ({
    id,
    name,
    detail: [
      countries.map(country).join(', '),
      t('cases.asOf', { day: day(status.asOf), text: status.text }),
      ...(isAtRisk === true ? [t('cases.atRisk')] : []),
      ...(isAtRisk === null ? [t('cases.riskUnknown')] : []),
      ...(marks.some(({ kind }) => kind === 'caution') ? [t('cases.caution')] : []),
    ].join(' · '),
  });
  const groups = [
    { id: 'named', of: found.filter(({ id }) => named.includes(id)), name: t('cases.onConcerns') },
    {
      id: 'others',
      of: found.filter(({ id }) => !named.includes(id)),
      name: t(named.length > 0 ? 'cases.others' : 'cases.all'),
    },
  ];
  return (
    <Picker
      title={t('cases.pick')}
      isOpen={isOpen}
      onClose={onClose}
      text={text}
      onText={setText}
      searchLabel={t('cases.search')}
      groups={groups.map(({ of, ...group }) => ({ ...group, picks: of.map(pickOf) }))}
      picked={picked}
      onToggle={(id) => onToggle(CaseId.parse(id))}
      empty={t('cases.none')}
    />
  );
}
