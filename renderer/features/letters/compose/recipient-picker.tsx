import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { OfficeId } from '#core/officials/office.ts';
import { useAppeal } from '../../../state/library.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { groupsOf, matching } from '../../officials/groups.ts';
import { Picker } from './picker.tsx';

type Props = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly picked: readonly OfficeId[];
  readonly onToggle: (id: OfficeId) => void;
};

/** Offices to choose from, grouped as on the officials' screen. */
export function RecipientPicker({ isOpen, onClose, picked, onToggle }: Props) {
  const { t } = useTranslation('letters');
  const { t: officials } = useTranslation('officials');
  const { countries } = useAppeal();
  const all = useOfficials();
  const [text, setText] = useState('');
  const groups = groupsOf(matching(all, text), countries, officials);
  return (
    <Picker
      title={t('to.pick')}
      isOpen={isOpen}
      onClose={onClose}
      text={text}
      onText={setText}
      searchLabel={t('to.search')}
      groups={groups.map(({ choices, ...group }) => ({ ...group, picks: choices }))}
      picked={picked}
      onToggle={(id) => onToggle(OfficeId.parse(id))}
      empty={t('to.none')}
    />
  );
}
