import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterParts } from '#core/letters/assemble.ts';
import type { ReturnedChange } from '#core/letters/returned/change.ts';
import { undo } from '../../../state/workspace-store.ts';
import { Button } from '../../../ui/button.tsx';
import { Choices } from '../../../ui/choices.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Notice } from '../../../ui/tag.tsx';
import { ChangeItem } from './change-item.tsx';
import styles from './returned.module.css';
import { type BroughtBack, takeNow, useChanges } from './use-returned.ts';

type Props = {
  readonly parts: LetterParts;
  readonly brought: BroughtBack;
  readonly onClose: () => void;
};

/** What came back, change by change: each is taken over or left; until then nothing is changed. */
export function ReturnedDialog({ parts, brought, onClose }: Props) {
  const { t } = useTranslation('letters');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [taken, setTaken] = useState<readonly string[]>([]);
  const all = useChanges(parts, brought, taken);
  const [wasMissed, setMissed] = useState(false);
  const open = all.filter(({ id }) => !left.has(id));
  const { list, next } = useFocusNext();
  const leave = (change: ReturnedChange) => {
    next(change.id);
    setLeft(new Set([...left, change.id]));
  };
  const take = (change: ReturnedChange) => {
    next(change.id);
    const isDone = takeNow(parts, brought, taken, change);
    setMissed(!isDone);
    if (isDone) setTaken([...taken, change.id]);
  };
  const takeBack = () => {
    undo();
    setTaken(taken.slice(0, -1));
  };
  return (
    <Dialog title={t('returned.title')} isOpen onClose={onClose}>
      <Lead brought={brought} count={all.length} isFirst={taken.length === 0} />
      <div ref={list} className={styles.lists}>
        <Changes
          title={t('returned.own')}
          changes={open.filter((change) => change.take !== null)}
          language={parts.letter.language}
          onTake={take}
          onLeave={leave}
        />
        <Changes
          title={t('returned.others')}
          changes={open.filter((change) => change.take === null)}
          language={parts.letter.language}
          onTake={take}
          onLeave={leave}
        />
      </div>
      <div role="status" className={styles.state}>
        {wasMissed ? <p>{t('returned.missed')}</p> : null}
        {taken.length > 0 ? <p>{t('returned.taken', { count: taken.length })}</p> : null}
        {open.length > 0 ? <p>{t('returned.remaining', { count: open.length })}</p> : null}
        {open.length === 0 && all.length > 0 ? <p>{t('returned.done')}</p> : null}
      </div>
      <Choices>
        <Button kind={open.length === 0 ? 'primary' : 'plain'} onPress={onClose}>
          {t('returned.close')}
        </Button>
        {taken.length > 0 ? (
          <Button kind="quiet" onPress={takeBack}>
            {t('returned.takeBack')}
          </Button>
        ) : null}
        {left.size > 0 ? (
          <Button kind="quiet" onPress={() => setLeft(new Set())}>
            {t('returned.again', { count: left.size })}
          </Button>
        ) : null}
      </Choices>
    </Dialog>
  );
}

type LeadProps = {
  readonly brought: BroughtBack;
  readonly count: number;
  readonly isFirst: boolean;
};

function Lead({ brought: { returned, isMovedOn }, count, isFirst }: LeadProps) {
  const { t } = useTranslation('letters');
  const { name, isTwin } = returned;
  return (
    <>
      <p className={styles.lead}>
        <strong className={styles.file}>{name}</strong>{' '}
        {count === 0 && isFirst ? t('returned.none') : t('returned.lead')}
      </p>
      {isTwin ? <p className={styles.lead}>{t('returned.twin')}</p> : null}
      {isMovedOn && count > 0 ? (
        <Notice tone="warn">
          <p>{t('returned.movedOn')}</p>
        </Notice>
      ) : null}
    </>
  );
}

type ChangesProps = {
  readonly title: string;
  readonly changes: readonly ReturnedChange[];
  readonly language: string;
  readonly onTake: (change: ReturnedChange) => void;
  readonly onLeave: (change: ReturnedChange) => void;
};

function Changes({ title, changes, language, onTake, onLeave }: ChangesProps) {
  if (changes.length === 0) return null;
  return (
    <section className={styles.part} aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.changes}>
        {changes.map((change) => (
          <ChangeItem
            key={change.id}
            change={change}
            language={language}
            onTake={() => onTake(change)}
            onLeave={() => onLeave(change)}
          />
        ))}
      </ul>
    </section>
  );
}

const ITEM = '[data-change]';

/** Once a change is dealt with, the focus goes to the one that follows, so that keys suffice. */
function useFocusNext() {
  const list = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<{ readonly at: number } | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const items = [...(list.current?.querySelectorAll<HTMLElement>(ITEM) ?? [])];
    const item = items[Math.min(wanted.at, items.length - 1)];
    const button = item?.querySelector('button') ?? dialogButton(list.current);
    button?.focus();
    item?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);
  const next = (id: string) => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>(ITEM) ?? [])];
    setWanted({ at: items.findIndex((item) => item.dataset.change === id) });
  };
  return { list, next };
}

const dialogButton = (list: HTMLElement | null): HTMLElement | null =>
  list?.closest('[role="dialog"]')?.querySelector('button') ?? null;
