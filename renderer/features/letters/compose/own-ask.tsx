import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isVague } from '#core/asks/wording.ts';
import type { Letter } from '#core/letters/letter.ts';
import { useDraft } from '../../../state/drafts.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Tag } from '../../../ui/tag.tsx';
import { letterNow, revise, reviseText } from '../revise.ts';
import { AskBuilder, type Asking } from './ask-builder.tsx';
import { reworded } from './ask-keys.ts';
import { CategoryTag } from './category-tag.tsx';
import styles from './chosen-concern.module.css';

type Props = { readonly letter: Letter; readonly askKey: string; readonly text: string };

/** An ask in the user's own words, written where it stands in the list. */
export function OwnAsk({ letter, askKey, text }: Props) {
  const { id } = letter;
  const type = (typed: string) => {
    const asks = letterNow(id)?.asks ?? [];
    reviseText(id, { field: 'asks', value: reworded(asks, askKey, typed) }, askKey);
  };
  const use = (clause: string) =>
    revise(id, ({ asks }) => ({ field: 'asks', value: reworded(asks, askKey, clause) }));
  return <OwnAskField letter={letter} text={text} onType={type} onUse={use} />;
}

type FieldProps = {
  readonly letter: Asking;
  readonly text: string;
  readonly onType: (text: string) => void;
  /** Takes what was put together in the builder. */
  readonly onUse: (clause: string) => void;
};

/** Where an ask is written: with how much it demands, and help to put it together. */
export function OwnAskField({ letter, text, onType, onUse }: FieldProps) {
  const { t } = useTranslation('letters');
  const { t: kinds } = useTranslation('kinds');
  const [isBuilding, setBuilding] = useState(false);
  const { language } = letter;
  const { value, change, flush } = useDraft(text, onType);
  return (
    <div className={styles.concern}>
      <TextField
        label={t('asks.ownLabel')}
        value={value}
        onChange={change}
        onBlur={flush}
        lines={2}
        placeholder={t('asks.ownPlaceholder')}
        language={language}
      />
      <div className={styles.detail}>
        <span title={t('unsourced.hint')}>
          <Tag>{t('unsourced.mark')}</Tag>
        </span>
        <CategoryTag text={value} language={language} />
        <Button kind="quiet" onPress={() => setBuilding(true)}>
          {kinds('ask.open')}
        </Button>
      </div>
      <p role="status" className={styles.vague}>
        {isVague(value, language) ? kinds('ask.vague') : null}
      </p>
      <AskBuilder
        letter={letter}
        isOpen={isBuilding}
        replaces={value.trim() !== ''}
        onUse={onUse}
        onClose={() => setBuilding(false)}
      />
    </div>
  );
}
