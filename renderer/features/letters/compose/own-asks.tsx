import { useTranslation } from 'react-i18next';
import type { AskChoice } from '#core/asks/ask-choice.ts';
import { askIndexesFor } from '#core/letters/apart.ts';
import type { Letter } from '#core/letters/letter.ts';
import { ownPartOf } from '#core/letters/own-part.ts';
import type { Official } from '#core/officials/official.ts';
import { useAppeal } from '../../../state/library.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { RadioChoice } from '../../../ui/radio-choice.tsx';
import { keyed } from './ask-keys.ts';
import styles from './own-parts.module.css';
import { reviseOwn } from './revise-own.ts';
import { toggled } from './toggle.ts';

type Props = { readonly letter: Letter; readonly official: Official };

/** Which of the letter's asks are put to this recipient. */
export function OwnAsks({ letter, official }: Props) {
  const { t } = useTranslation('letters');
  const appeal = useAppeal();
  const { id: officeId } = official.office;
  const { askIndexes } = ownPartOf(letter, officeId);
  const parts = { letter, library: { appeals: [appeal] }, officials: [official] };
  const now = askIndexesFor(officeId, parts);
  const choose = (indexes: readonly number[] | null) =>
    reviseOwn(letter, official, { askIndexes: indexes && [...indexes] });
  const wordsOf = (ask: AskChoice): string =>
    ask.type === 'own'
      ? ask.text || t('asks.own')
      : (appeal.asks.find(({ id }) => id === ask.askId)?.text ?? t('gone.ask'));
  return (
    <>
      <RadioChoice
        label={t('asks.title')}
        value={askIndexes === null ? 'fit' : 'ticked'}
        options={[
          { id: 'fit', name: t('ownPart.fit') },
          { id: 'ticked', name: t('ownPart.ticked') },
        ]}
        onChange={(way) => choose(way === 'fit' ? null : now)}
      />
      {askIndexes === null ? null : (
        <ul className={styles.asks}>
          {keyed(letter.asks).map(({ key, ask }, index) => (
            <li key={key}>
              <Checkbox
                isSelected={askIndexes.includes(index)}
                onChange={() => choose(toggled(askIndexes, index))}
              >
                {wordsOf(ask)}
              </Checkbox>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
