// Which blocks a letter holds, and in which order.
import { BlockKind, isInText } from './template.ts';

const rank = (kind: BlockKind): number => BlockKind.options.indexOf(kind);

/** `blocks` with `kind`: in the text after the last that usually comes before it. */
export function withBlock(blocks: readonly BlockKind[], kind: BlockKind): BlockKind[] {
  if (blocks.includes(kind)) return [...blocks];
  const before = blocks.findLastIndex((one) => rank(one) < rank(kind));
  return blocks.toSpliced(before + 1, 0, kind);
}

export const withoutBlock = (blocks: readonly BlockKind[], kind: BlockKind): BlockKind[] =>
  blocks.filter((one) => one !== kind);

/** `blocks` with those of the text in the order of `inText`; the others stay behind them. */
export const inOrder = (
  blocks: readonly BlockKind[],
  inText: readonly BlockKind[],
): BlockKind[] => [
  ...inText.filter((kind) => blocks.includes(kind)),
  ...blocks.filter((kind) => !inText.includes(kind)),
];

/** Those that stand in the text, in their order. */
export const textBlocks = (blocks: readonly BlockKind[]): readonly BlockKind[] =>
  blocks.filter(isInText);
