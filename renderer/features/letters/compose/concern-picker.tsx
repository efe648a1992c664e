import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Concern } from '#core/appeals/concern.ts';
import { ConcernId } from '#core/appeals/ids.ts';
import { useAppeal } from '../../../state/library.ts';
import { Select } from '../../../ui/field.tsx';
import type { PickGroup } from '../../../ui/pick-list.tsx';
import { useNames } from '../../shared/names.ts';
import { useFoundConcerns } from './found-concerns.ts';
import { Picker } from './picker.tsx';

type Props = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly picked: readonly ConcernId[];
  readonly onToggle: (id: ConcernId) => void;
};

const ANY = 'any';
const REGION = 'region';

/** All concerns of the appeal, by country, theme and words. */
export function ConcernPicker({ isOpen, onClose, picked, onToggle }: Props) {
  const { t } = useTranslation('letters');
  const { country: nameOf } = useNames();
  const { countries, themes } = useAppeal();
  const [text, setText] = useState('');
  const [country, setCountry] = useState(ANY);
  const [theme, setTheme] = useState(ANY);
  const groups = useConcernGroups(text, country, theme);
  const any = { id: ANY, name: t('concerns.any') };
  return (
    <Picker
      title={t('concerns.pick')}
      isOpen={isOpen}
      onClose={onClose}
      text={text}
      onText={setText}
      searchLabel={t('concerns.search')}
      filters={
        <>
          <Select
            label={t('concerns.country')}
            value={country}
            options={[
              any,
              ...countries.map(({ code, name }) => ({ id: code, name })),
              { id: REGION, name: nameOf(null) },
            ]}
            onChange={setCountry}
          />
          <Select
            label={t('concerns.theme')}
            value={theme}
            options={[any, ...themes.map(({ id, heading }) => ({ id, name: heading }))]}
            onChange={setTheme}
          />
        </>
      }
      groups={groups}
      picked={picked}
      onToggle={(id) => onToggle(ConcernId.parse(id))}
      empty={t('concerns.none')}
    />
  );
}

function useConcernGroups(text: string, country: string, theme: string): readonly PickGroup[] {
  const { t } = useTranslation('letters');
  const { country: nameOf } = useNames();
  const { themes, countries } = useAppeal();
  const found = useFoundConcerns(text).filter(
    (concern) =>
      isOfCountry(concern, country, countries.length) &&
      (theme === ANY || concern.themeId === theme),
  );
  const pickOf = ({ id, heading, countries: codes, place }: Concern) => ({
    id,
    name: heading,
    detail: [
      codes.length === countries.length ? nameOf(null) : codes.map(nameOf).join(', '),
      t('concerns.place', place),
    ].join(' · '),
  });
  return themes.map(({ id, heading }) => ({
    id,
    name: heading,
    picks: found.filter(({ themeId }) => themeId === id).map(pickOf),
  }));
}

function isOfCountry({ scope, countries }: Concern, chosen: string, all: number): boolean {
  if (chosen === ANY) return true;
  const isRegional = scope === 'regional' || countries.length === all;
  return chosen === REGION ? isRegional : !isRegional && countries.includes(chosen);
}
