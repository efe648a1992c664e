import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppealId } from '#core/appeals/ids.ts';
import { AppError } from '#core/errors.ts';
import { apply } from '#core/workspace/apply.ts';
import { Command } from '#core/workspace/command.ts';
import { emptyWorkspace, Workspace } from '#core/workspace/workspace.ts';
import { afterStep, step, workspace } from '#tests/support/arbitraries.ts';

/** The kinds of command that there are. */
const kinds: readonly string[] = Command.options.flatMap((part) =>
  'options' in part ? part.options.map(({ shape }) => shape.type.value) : part.shape.type.value,
);

describe('the random steps', () => {
  it('make every kind of command', () => {
    const made = new Set<string>();
    fc.assert(
      fc.property(fc.array(step, { minLength: 100, maxLength: 100 }), (steps) => {
        steps.reduce((before, make) => {
          const command = make(before);
          if (command) made.add(command.type);
          return afterStep(before, make);
        }, emptyWorkspace);
      }),
      { numRuns: 20 },
    );
    expect([...made].toSorted()).toEqual(kinds.toSorted());
  });
});

describe('a command', () => {
  it('is undone exactly by its inverse, whatever the workspace', () => {
    fc.assert(
      fc.property(workspace, step, (before, make) => {
        const command = make(before);
        fc.pre(command !== null);
        const { workspace: after, inverse } = apply(before, command);
        const undone = apply(after, inverse).workspace;
        expect({ ...undone, revision: before.revision }).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('is done again exactly by the inverse of its inverse', () => {
    fc.assert(
      fc.property(workspace, step, (before, make) => {
        const command = make(before);
        fc.pre(command !== null);
        const first = apply(before, command);
        const second = apply(first.workspace, first.inverse);
        const again = apply(second.workspace, second.inverse).workspace;
        expect({ ...again, revision: 0 }).toEqual({ ...first.workspace, revision: 0 });
      }),
      { numRuns: 300 },
    );
  });

  it('counts one revision and leaves a workspace its schema accepts', () => {
    fc.assert(
      fc.property(workspace, step, (before, make) => {
        const command = make(before);
        fc.pre(command !== null);
        const after = apply(before, command).workspace;
        expect(after.revision).toBe(before.revision + 1);
        expect(Workspace.parse(after)).toEqual(after);
      }),
    );
  });

  it('does not touch the workspace it was given', () => {
    fc.assert(
      fc.property(workspace, step, (before, make) => {
        const copy = structuredClone(before);
        const command = make(before);
        if (command) apply(before, command);
        expect(before).toEqual(copy);
      }),
    );
  });

  it('for a note that is not there says which one is missing', () => {
    const remove = () =>
      apply(emptyWorkspace, {
        type: 'annotations.remove',
        appealId: AppealId.parse('alpha-2013'),
        id: '8f0e4c1a-9f6e-4c0b-8f2e-111111111111' as never,
      });
    expect(remove).toThrow(AppError);
    expect(remove).toThrow('workspace.missing');
  });
});
