import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BriefKind } from '#core/briefs/brief-document.ts';
import type { BriefParts } from '#core/briefs/brief-parts.ts';
import { leavingPapers } from '#core/briefs/leaving.ts';
import { missingInBrief } from '#core/briefs/missing.ts';
import { unweighedNames } from '#core/letters/leaving.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import styles from '../../letters/leaving/leaving-dialog.module.css';
import { FromNotes, Listed, Properties } from '../../letters/leaving/listed.tsx';
import { Names } from '../../letters/leaving/names.tsx';
import { useWeighed } from '../../letters/leaving/use-weighed.ts';
import { withWay } from '../../shared/name-choice.tsx';
import { revise } from '../revise.ts';

/** A way to leave; `withoutNames`: the names listed do not leave with it. */
export type Way = {
  readonly id: string;
  readonly name: string;
  readonly isFirst?: true;
  readonly withoutNames?: true;
  readonly act: () => void;
};

type Props = {
  readonly parts: BriefParts;
  readonly kinds: readonly BriefKind[];
  readonly ways: readonly Way[];
  readonly also?: ReactNode;
  readonly onClose: () => void;
};

/** Everything that leaves this computer with papers of the meeting, weighed before it does. */
export function LeavingPapers({ parts, kinds, ways, also, onClose }: Props) {
  const { t } = useTranslation('letters');
  const { t: packWords } = useTranslation('pack');
  const { meeting } = parts;
  const all = useMemo(() => leavingPapers(parts, kinds), [parts, kinds]);
  const words = [...all.fromNotes.map((note) => note.words), ...all.traces];
  const names = unweighedNames(all).map(({ name }) => name);
  const { isWeighed, weigh } = useWeighed([...names, ...words]);
  const { language } = meeting;
  return (
    <Dialog title={t('leaving.title')} isOpen onClose={onClose}>
      <p className={styles.lead}>{t('leaving.lead')}</p>
      {also}
      <Unchecked parts={parts} />
      <FromNotes notes={all.fromNotes} />
      {meeting.noteIds.length > 0 && kinds.includes('brief') ? (
        <p className={styles.warn}>
          {packWords('notes.leaving', { count: meeting.noteIds.length })}
        </p>
      ) : null}
      <Names
        language={language}
        leaving={all}
        onChoose={(name, way) =>
          revise(meeting.id, ({ names: chosen }) => ({
            field: 'names',
            value: withWay(chosen, name, way),
          }))
        }
      />
      <Listed title={t('leaving.traces')} items={all.traces} language={language} />
      <Listed title={packWords('people')} items={all.correspondents} />
      <Listed title={t('leaving.figures')} items={all.figures} language={language} />
      <Listed title={t('leaving.links')} items={all.links} />
      <Properties properties={all.properties} />
      {names.length + words.length > 0 ? (
        <Checkbox isSelected={isWeighed} onChange={weigh}>
          {t('leaving.weighed')}
        </Checkbox>
      ) : null}
      <Choices>
        {ways.map(({ id, name, isFirst, withoutNames, act }) => (
          <Button
            key={id}
            kind={isFirst ? 'primary' : 'plain'}
            isDisabled={!isWeighed && words.length + (withoutNames ? 0 : names.length) > 0}
            onPress={() => {
              onClose();
              act();
            }}
          >
            {name}
          </Button>
        ))}
        <Button kind="quiet" onPress={onClose}>
          {packWords('back')}
        </Button>
      </Choices>
    </Dialog>
  );
}

/** Facts that nobody has looked at for this meeting. */
function Unchecked({ parts }: Pick<Props, 'parts'>) {
  const { t } = useTranslation('pack');
  const gap = missingInBrief(parts).find(({ code }) => code === 'facts.unchecked');
  if (gap?.code !== 'facts.unchecked') return null;
  return <p className={styles.warn}>{t('gaps.facts.unchecked', { count: gap.factIds.length })}</p>;
}
