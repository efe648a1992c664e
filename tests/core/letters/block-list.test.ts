import { expect, it } from 'vitest';
import { inOrder, textBlocks, withBlock, withoutBlock } from '#core/letters/block-list.ts';
import type { BlockKind } from '#core/letters/template.ts';

it.each<[BlockKind[], BlockKind, BlockKind[]]>([
  [['opening', 'asks', 'closing'], 'concerns', ['opening', 'concerns', 'asks', 'closing']],
  [['opening', 'copies'], 'closing', ['opening', 'closing', 'copies']],
  [['opening', 'annex'], 'signatories', ['opening', 'signatories', 'annex']],
  [['closing', 'asks', 'opening'], 'cases', ['closing', 'asks', 'opening', 'cases']],
  [[], 'asks', ['asks']],
  [['asks', 'opening'], 'opening', ['asks', 'opening']],
])('%j with ‘%s’ is %j', (blocks, kind, expected) => {
  expect(withBlock(blocks, kind)).toEqual(expected);
});

it('a block that is switched off and on again stands where it usually does', () => {
  const blocks: BlockKind[] = ['opening', 'concerns', 'asks', 'closing', 'copies'];
  for (const kind of blocks) expect(withBlock(withoutBlock(blocks, kind), kind)).toEqual(blocks);
});

it('another order of the text leaves what follows the signature behind it, and loses nothing', () => {
  const blocks: BlockKind[] = ['opening', 'asks', 'closing', 'enclosures', 'annex'];
  expect(textBlocks(blocks)).toEqual(['opening', 'asks', 'closing']);
  expect(inOrder(blocks, ['closing', 'asks', 'opening'])).toEqual([
    ...['closing', 'asks', 'opening', 'enclosures', 'annex'],
  ]);
  // An order made before `asks` was switched off does not bring it back.
  expect(inOrder(['opening', 'closing'], ['closing', 'asks', 'opening'])).toEqual([
    ...['closing', 'opening'],
  ]);
});
