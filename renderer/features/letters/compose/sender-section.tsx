import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter, Sender } from '#core/letters/letter.ts';
import { flushDrafts, useDraft } from '../../../state/drafts.ts';
import { useWorkspace } from '../../../state/workspace-store.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { choose } from '../../shared/choose-settings.ts';
import { LinesField } from '../../shared/lines-field.tsx';
import { type LetterPart, partMark } from '../parts.tsx';
import { reviseText } from '../revise.ts';
import styles from './fields.module.css';
import { LetterheadChoice } from './letterhead-choice.tsx';
import { Section } from './section.tsx';

type Line = { readonly field: Exclude<keyof Sender, 'addressLines'>; readonly part?: LetterPart };

const ABOVE: readonly Line[] = [{ field: 'organisation', part: 'organisation' }];
const BELOW: readonly Line[] = [
  { field: 'contact' },
  { field: 'place', part: 'place' },
  { field: 'signatory', part: 'signatory' },
  { field: 'role' },
];

/** Who writes: letterhead, place and signature. */
export function SenderSection({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  const { value, change, flush } = useDraft(letter.sender, (sender) =>
    reviseText(letter.id, { field: 'sender', value: sender }),
  );
  const field = ({ field: name, part }: Line) => (
    <div key={name} {...(part ? partMark(part) : {})}>
      <TextField
        label={t(`sender.${name}`)}
        value={value[name]}
        onChange={(text) => change({ ...value, [name]: text })}
        onBlur={flush}
      />
    </div>
  );
  return (
    <Section title={t('sender.title')} actions={<MakeDefault sender={value} />}>
      <div className={styles.row}>
        <div className={styles.wide}>{ABOVE.map(field)}</div>
        <div className={styles.wide}>
          <LinesField
            label={t('sender.addressLines')}
            lines={value.addressLines}
            onChange={(addressLines) => change({ ...value, addressLines })}
            onBlur={flush}
            rows={2}
          />
        </div>
        {BELOW.map(field)}
        <div className={styles.wide}>
          <LetterheadChoice letter={letter} />
        </div>
      </div>
    </Section>
  );
}

/** Offers what stands here as the start of later letters, when it is not that already. */
function MakeDefault({ sender }: { readonly sender: Sender }) {
  const { t } = useTranslation('letters');
  const own = useWorkspace(({ workspace }) => workspace.settings.sender);
  const [isDone, setDone] = useState(false);
  const isDefault = JSON.stringify(own) === JSON.stringify(sender);
  const keep = () => {
    flushDrafts();
    if (!isDefault) choose({ sender });
    setDone(true);
  };
  return (
    <>
      <Button onPress={keep}>{t('sender.makeDefault')}</Button>
      <p role="status" className={styles.said}>
        {isDone && isDefault ? t('sender.isDefault') : ''}
      </p>
    </>
  );
}
