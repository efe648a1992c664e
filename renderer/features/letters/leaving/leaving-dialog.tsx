import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lettersApart } from '#core/letters/apart.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import { uncheckedFacts } from '#core/letters/facts.ts';
import { unweighedNames } from '#core/letters/leaving.ts';
import { leavingAll } from '#core/letters/leaving-all.ts';
import { useAppeal } from '../../../state/library.ts';
import { useAnnotations } from '../../../state/select/annotations.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { withWay } from '../../shared/name-choice.tsx';
import { LeavesWithLetterhead } from '../preview/on-letterhead.tsx';
import { revise } from '../revise.ts';
import type { Exported } from '../save/use-save-letter.ts';
import styles from './leaving-dialog.module.css';
import { FromNotes, Listed, Properties } from './listed.tsx';
import { Names } from './names.tsx';
import { useWeighed } from './use-weighed.ts';

/** What a letter can leave as: its provenance is for the desk. */
type Leaves = Exclude<Exported, 'provenance'>;

type Props = {
  readonly parts: LetterParts;
  readonly onSave: (what: Leaves) => void;
  readonly onClose: () => void;
};

/** Everything that leaves this computer with the letter, weighed before it does. */
export function LeavingDialog({ parts, onSave, onClose }: Props) {
  const { t } = useTranslation('letters');
  const annotations = useAnnotations();
  const all = useMemo(() => leavingAll(parts, annotations), [parts, annotations]);
  const count = useMemo(() => lettersApart(parts).length, [parts]);
  const appeal = useAppeal();
  const unchecked = uncheckedFacts(parts.letter, appeal).length;
  const words = [...all.fromNotes.map((note) => note.words), ...all.traces];
  const names = unweighedNames(all).map(({ name }) => name);
  const { isWeighed, weigh } = useWeighed([...names, ...words]);
  const save = (what: Leaves) => {
    onClose();
    onSave(what);
  };
  return (
    <Dialog title={t('leaving.title')} isOpen onClose={onClose}>
      <p className={styles.lead}>{t('leaving.lead')}</p>
      {unchecked > 0 ? (
        <p className={styles.warn}>{t('ready.unready', { count: unchecked })}</p>
      ) : null}
      <FromNotes notes={all.fromNotes} />
      <Names
        language={parts.letter.language}
        leaving={all}
        onChoose={(name, way) =>
          revise(parts.letter.id, ({ names: chosen }) => ({
            field: 'names',
            value: withWay(chosen, name, way),
          }))
        }
      />
      <Listed title={t('leaving.traces')} items={all.traces} language={parts.letter.language} />
      <Listed title={t('leaving.correspondents')} items={all.correspondents} />
      <Listed title={t('leaving.figures')} items={all.figures} language={parts.letter.language} />
      <Listed title={t('leaving.links')} items={all.links} />
      <LeavesWithLetterhead letter={parts.letter} />
      <Properties properties={all.properties} />
      {names.length + words.length > 0 ? (
        <Checkbox isSelected={isWeighed} onChange={weigh}>
          {t('leaving.weighed')}
        </Checkbox>
      ) : null}
      <Choices>
        <Button
          kind="primary"
          isDisabled={names.length + words.length > 0 && !isWeighed}
          onPress={() => save('letter')}
        >
          {count > 1 ? t('save.each', { count }) : t('save.button')}
        </Button>
        {count > 1 ? null : (
          <Button
            isDisabled={names.length + words.length > 0 && !isWeighed}
            onPress={() => save('pdf')}
          >
            {t('save.pdf')}
          </Button>
        )}
        <Button isDisabled={words.length > 0 && !isWeighed} onPress={() => save('redacted')}>
          {t('leaving.redacted')}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {t('leaving.back')}
        </Button>
      </Choices>
    </Dialog>
  );
}
