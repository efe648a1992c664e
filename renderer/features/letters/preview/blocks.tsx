import { Pencil } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConcernId } from '#core/appeals/ids.ts';
import type { Block, Origin } from '#core/letters/letter-document.ts';
import { wordsOf } from '#core/letters/words.ts';
import { useAppeal } from '../../../state/library.ts';
import { IconButton } from '../../../ui/button.tsx';
import { useShowPart } from '../parts.tsx';
import { ConcernOrigin } from './concern-origin.tsx';
import styles from './preview.module.css';
import { Runs } from './runs.tsx';

/** The body of the letter. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => {
    const key = `${index}`;
    return <OneBlock key={key} block={block} />;
  });
}

function OneBlock({ block }: { readonly block: Block }) {
  switch (block.type) {
    case 'heading':
      return (
        <h4 className={styles.heading}>
          {block.number}. <Runs runs={block.runs} />
        </h4>
      );
    case 'paragraph':
      return (
        <Own isOwn={isUnsourced(block)}>
          {block.concernId ? (
            <ConcernParagraph block={block} concernId={block.concernId} />
          ) : (
            <p>
              <Runs runs={block.runs} />
            </p>
          )}
        </Own>
      );
    case 'list':
      return (
        <Own isOwn={isUnsourced(block)}>
          <ListBlock block={block} />
        </Own>
      );
  }
}

/** Asks are marked where they are chosen: some are the appeal's. */
const isUnsourced = ({ origin }: { readonly origin?: Origin }): boolean =>
  origin !== undefined && origin !== 'asks';

type OwnProps = { readonly isOwn: boolean; readonly children: ReactNode };

/** The writer's own words, marked in the margin of the preview; never in the file. */
export function Own({ isOwn, children }: OwnProps) {
  const { t, i18n } = useTranslation('letters');
  if (!isOwn) return children;
  return (
    <div className={styles.own}>
      {children}
      <span className={styles.unsourced} title={t('unsourced.hint')} lang={i18n.language}>
        {t('unsourced.mark')}
      </span>
    </div>
  );
}

type ListOfBlock = Extract<Block, { type: 'list' }>;

function ListBlock({ block: { style, items } }: { readonly block: ListOfBlock }) {
  const List = style === 'bullets' ? 'ul' : 'ol';
  return (
    <List className={styles[style]}>
      {items.map((runs, index) => {
        const key = `${index}`;
        return (
          <li key={key}>
            <Runs runs={runs} />
          </li>
        );
      })}
    </List>
  );
}

type ConcernProps = {
  readonly block: Extract<Block, { type: 'paragraph' }>;
  readonly concernId: ConcernId;
};

/** A concern's paragraph leads to its row in the list it was chosen in. */
function ConcernParagraph({ block, concernId }: ConcernProps) {
  const { t } = useTranslation('letters');
  const show = useShowPart();
  const concern = useAppeal().concerns.find(({ id }) => id === concernId);
  const onClick = (event: MouseEvent) => {
    const isSelecting = getSelection()?.isCollapsed === false;
    if (event.detail === 1 && !isSelecting) show(`concern:${concernId}`);
  };
  const start = wordsOf(block.runs).split(' ').slice(0, 6).join(' ');
  return (
    <div className={styles.concern}>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the button beside it does the same */}
      <p onClick={onClick}>
        <Runs runs={block.runs} />
      </p>
      <span className={styles.pointer}>
        {concern ? <ConcernOrigin concern={concern} start={start} /> : null}
        <IconButton
          label={t('preview.show', { start })}
          icon={<Pencil aria-hidden size={14} />}
          onPress={() => show(`concern:${concernId}`)}
        />
      </span>
    </div>
  );
}
