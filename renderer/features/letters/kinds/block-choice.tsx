import { useTranslation } from 'react-i18next';
import { inOrder, textBlocks, withBlock, withoutBlock } from '#core/letters/block-list.ts';
import { BlockKind, isInText } from '#core/letters/template.ts';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { ReorderableList } from '../../../ui/reorderable-list.tsx';
import { useReorderWords } from '../compose/reorder-words.ts';
import styles from './block-choice.module.css';

type Change = (blocks: readonly BlockKind[]) => BlockKind[];
type Props = {
  readonly blocks: readonly BlockKind[];
  readonly onChange: (change: Change) => void;
};

const IN_TEXT = BlockKind.options.filter(isInText);
const AFTER = BlockKind.options.filter((kind) => !isInText(kind));

/** Which parts a letter has, and the order of those in its text. */
export function BlockChoice({ blocks, onChange }: Props) {
  const { t } = useTranslation('kinds');
  const words = useReorderWords();
  const chosen = textBlocks(blocks);
  const reorder = (ids: readonly string[]) => {
    const order = ids.map((id) => BlockKind.parse(id));
    onChange((now) => inOrder(now, order));
  };
  const boxes = (kinds: readonly BlockKind[]) => (
    <Boxes kinds={kinds} blocks={blocks} onChange={onChange} />
  );
  return (
    <div className={styles.choice}>
      <fieldset className={styles.group}>
        <legend>{t('holds.inText')}</legend>
        {boxes(IN_TEXT)}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('holds.after')}</legend>
        {boxes(AFTER)}
      </fieldset>
      {chosen.length > 1 ? (
        <div className={styles.order}>
          <h3>{t('holds.order')}</h3>
          <ReorderableList
            label={t('holds.order')}
            words={words}
            items={chosen.map((kind) => {
              const name = t(`blocks.${kind}`);
              return { id: kind, name, content: name };
            })}
            onReorder={reorder}
          />
        </div>
      ) : null}
    </div>
  );
}

function Boxes({ kinds, blocks, onChange }: Props & { readonly kinds: readonly BlockKind[] }) {
  const { t } = useTranslation('kinds');
  return kinds.map((kind) => (
    <Checkbox
      key={kind}
      isSelected={blocks.includes(kind)}
      onChange={(isOn) =>
        onChange((now) => (isOn ? withBlock(now, kind) : withoutBlock(now, kind)))
      }
    >
      {t(`blocks.${kind}`)}
    </Checkbox>
  ));
}
