import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply } from '#core/workspace/apply.ts';
import {
  annotationsPart,
  firstParts,
  isPartId,
  type PartId,
  partOf,
  partsOf,
  placePart,
  readPart,
} from '#core/workspace/parts.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { step, workspace } from '#tests/support/arbitraries.ts';
import { noteAppeal } from '#tests/support/commands.ts';

describe('the parts of a workspace', () => {
  it('put together again are the whole', () => {
    fc.assert(
      fc.property(workspace, (whole) => {
        const again = partsOf(whole).reduce(
          (made, id) => placePart(made, id, JSON.parse(JSON.stringify(readPart(whole, id)))),
          { ...emptyWorkspace, revision: whole.revision },
        );
        expect(again).toEqual(whole);
      }),
    );
  });

  it('can be put together in any order', () => {
    const shuffled = workspace.chain((whole) =>
      fc
        .shuffledSubarray([...partsOf(whole)], { minLength: partsOf(whole).length })
        .map((ids) => ({ whole, ids })),
    );
    fc.assert(
      fc.property(shuffled, ({ whole, ids }) => {
        const start = { ...emptyWorkspace, revision: whole.revision };
        const again = ids.reduce((made, id) => placePart(made, id, readPart(whole, id)), start);
        expect(again).toEqual(whole);
      }),
    );
  });
});

describe('a command', () => {
  it('changes the part it names and no other, and needs no other', () => {
    fc.assert(
      fc.property(workspace, step, (before, make) => {
        const command = make(before);
        fc.pre(command !== null);
        const part = partOf(command);
        const after = apply(before, command).workspace;
        const others = partsOf(before).filter((id) => id !== part);
        for (const id of others) expect(readPart(after, id)).toBe(readPart(before, id));
        const alone = placePart(emptyWorkspace, part, readPart(before, part));
        expect(readPart(apply(alone, command).workspace, part)).toEqual(readPart(after, part));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a part', () => {
  it('that is not one is refused', () => {
    const ids: readonly PartId[] = [...firstParts, annotationsPart(noteAppeal)];
    for (const id of ids)
      for (const stored of [null, undefined, [], {}, 'text', { extra: 1 }])
        expect(() => placePart(emptyWorkspace, id, stored)).toThrow();
  });

  it('is known by its id', () => {
    expect([...firstParts, annotationsPart(noteAppeal)].every(isPartId)).toBe(true);
    expect(['', 'setting', 'lettersx', 'annotation', '__proto__'].some(isPartId)).toBe(false);
  });

  it('of annotations that are not there is an empty one', () => {
    expect(readPart(emptyWorkspace, annotationsPart(noteAppeal))).toEqual({
      appealId: noteAppeal,
      annotations: [],
    });
  });
});
