import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppealAsk } from '#core/appeals/appeal.ts';
import { AskId } from '#core/appeals/ids.ts';
import type { AskChoice } from '#core/asks/ask-choice.ts';
import { useAppeal } from '../../../state/library.ts';
import { useOfficials } from '../../../state/select/letters.ts';
import { hasWords } from '../../shared/has-words.ts';
import { type AskedOf, type Fit, fittingAsks } from './fitting-asks.ts';
import { Picker } from './picker.tsx';

type Props = {
  readonly letter: AskedOf & { readonly asks: readonly AskChoice[] };
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChange: (change: (asks: readonly AskChoice[]) => readonly AskChoice[]) => void;
};

const GROUPS: readonly (keyof Fit)[] = ['onConcerns', 'general', 'onOthers', 'unfit'];

/** The asks of the appeal and those derived from it, what fits the letter first. */
export function AskPicker({ letter, isOpen, onClose, onChange }: Props) {
  const { t } = useTranslation('letters');
  const { t: kinds } = useTranslation('kinds');
  const { t: officials } = useTranslation('officials');
  const [text, setText] = useState('');
  const appeal = useAppeal();
  const fit = fittingAsks(letter, appeal, useOfficials());
  const pickOf = ({ id, text: name, provenance, addressees, measure }: AppealAsk) => ({
    id,
    name,
    language: appeal.language,
    detail: [
      t(`provenance.${provenance}`),
      t('asks.for', { groups: addressees.map((group) => officials(`groups.${group}`)).join(', ') }),
      ...(measure ? [kinds('ask.known', { measure })] : []),
    ].join(' · '),
  });
  const toggle = (id: string) => {
    const askId = AskId.parse(id);
    const isIt = (ask: AskChoice) => ask.type === 'library' && ask.askId === askId;
    onChange((asks) =>
      asks.some(isIt) ? asks.filter((ask) => !isIt(ask)) : [...asks, { type: 'library', askId }],
    );
  };
  return (
    <Picker
      title={t('asks.pick')}
      isOpen={isOpen}
      onClose={onClose}
      text={text}
      onText={setText}
      searchLabel={t('asks.search')}
      groups={GROUPS.map((group) => ({
        id: group,
        name: t(`asks.groups.${group}`),
        picks: fit[group].filter((ask) => hasWords(ask.text, text)).map(pickOf),
      }))}
      picked={letter.asks.flatMap((ask) => (ask.type === 'library' ? [ask.askId] : []))}
      onToggle={toggle}
      empty={t('asks.none')}
    />
  );
}
