import { FileDown, ListChecks } from 'lucide-react';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assemble } from '#core/letters/assemble.ts';
import type { Letter } from '#core/letters/letter.ts';
import { whichOf } from '#core/letters/which-letter.ts';
import { useAppeal } from '../../state/library.ts';
import { useLetterheads } from '../../state/select/letterheads.ts';
import { useOfficials, useTemplates } from '../../state/select/letters.ts';
import { useWorkspace } from '../../state/workspace-store.ts';
import { Button } from '../../ui/button.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { CheckList } from './check/check-list.tsx';
import { useFindings } from './check/findings.ts';
import { Compose } from './compose/compose.tsx';
import { LeavingDialog } from './leaving/leaving-dialog.tsx';
import styles from './letter-desk.module.css';
import { ShowPartProvider, useFocusPart } from './parts.tsx';
import { OnLetterhead } from './preview/on-letterhead.tsx';
import { Reading } from './preview/reading.tsx';
import { ShownFor, useShown } from './preview/shown-for.tsx';
import { BackFromWord } from './returned/back-from-word.tsx';
import { BatchOutcome } from './save/batch-outcome.tsx';
import { startBatch, useBatch } from './save/batches.ts';
import { SaveOutcome } from './save/save-outcome.tsx';
import { useSaveLetter } from './save/use-save-letter.ts';
import { Standing } from './standing.tsx';
import { useMedia } from './use-media.ts';
import { Versions } from './versions/versions.tsx';

/** Below this, writing and reading take turns. */
const NARROW = '(width < 1180px)';

type Side = 'write' | 'read';

/** The draft on the desk: what can be written, what is missing, and the page it makes. */
export function LetterDesk({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation('letters');
  const parts = useParts(letter);
  const shown = useShown(parts);
  const document = useMemo(() => assemble(shown.parts), [shown.parts]);
  const isEach = shown.letters.length > 1;
  const findings = useFindings(parts);
  const { save, start, dismiss } = useSaveLetter(letter.id, document);
  const isWriting = useBatch(letter.id)?.state === 'running' || save.state === 'saving';
  const [isLeaving, setLeaving] = useState(false);
  const [side, setSide] = useState<Side>('write');
  const desk = useRef<HTMLDivElement>(null);
  const show = useFocusPart(desk, () => setSide('write'));
  const { blocking } = findings;
  const saveOrShow = () => {
    const [first] = blocking;
    if (!first) setLeaving(true);
    else if (first.part) show(first.part);
  };
  return (
    <ShowPartProvider value={show}>
      <div ref={desk} className={styles.desk}>
        <div className={styles.top}>
          <div className={styles.bar}>
            <Standing letter={letter} missing={blocking.length} />
            <div className={styles.actions}>
              {isEach ? null : <BackFromWord parts={parts} />}
              <Button onPress={() => start('provenance')} isDisabled={isWriting}>
                <ListChecks aria-hidden size={16} />
                {t('save.provenance')}
              </Button>
              <Button kind="primary" onPress={saveOrShow} isDisabled={isWriting}>
                <FileDown aria-hidden size={16} />
                {t('save.open')}
              </Button>
            </div>
          </div>
          <SaveOutcome save={save} onDismiss={dismiss} />
          <BatchOutcome letterId={letter.id} />
          {isLeaving ? (
            <LeavingDialog
              parts={parts}
              onSave={(what) =>
                isEach && what !== 'pdf' ? startBatch(letter.id, what) : start(what)
              }
              onClose={() => setLeaving(false)}
            />
          ) : null}
        </div>
        <Sides
          side={side}
          onSide={setSide}
          write={<Compose letter={letter} />}
          read={
            <div className={styles.read}>
              <CheckList findings={findings} />
              <Versions parts={parts} isComplete={blocking.length === 0} />
              <OnLetterhead letter={letter} />
              <ShownFor shown={shown} />
              <Reading key={letter.id} which={whichOf(shown.parts)} document={document} />
            </div>
          }
        />
      </div>
    </ShowPartProvider>
  );
}

type SidesProps = {
  readonly side: Side;
  readonly onSide: (side: Side) => void;
  readonly write: ReactNode;
  readonly read: ReactNode;
};

function Sides({ side, onSide, write, read }: SidesProps) {
  const { t } = useTranslation('letters');
  const isNarrow = useMedia(NARROW);
  if (isNarrow)
    return (
      <Tabs
        label={t('sides.label')}
        selected={side}
        onSelect={onSide}
        tabs={[
          { id: 'write', name: t('sides.write'), panel: write },
          { id: 'read', name: t('sides.read'), panel: read },
        ]}
      />
    );
  return (
    <div className={styles.sides}>
      {write}
      <div className={styles.beside}>{read}</div>
    </div>
  );
}

function useParts(letter: Letter) {
  const appeal = useAppeal();
  const officials = useOfficials();
  const templates = useTemplates();
  const others = useWorkspace(({ workspace }) => workspace.letters.letters);
  const letterheads = useLetterheads();
  return useMemo(
    () => ({ letter, library: { appeals: [appeal] }, officials, others, templates, letterheads }),
    [letter, appeal, officials, others, templates, letterheads],
  );
}
