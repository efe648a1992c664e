// What steps through a workspace are made of.
import fc from 'fast-check';
import { AppealId } from '#core/appeals/ids.ts';
import { Command } from '#core/workspace/command.ts';
import type { Workspace } from '#core/workspace/workspace.ts';

export const appealIds = ['alpha-2013', 'beta-2014'].map((id) => AppealId.parse(id));
export const instant = fc
  .date({ min: new Date('2013-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const words = fc
  .string({ minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() !== '');
export const trimmed = words.map((text) => text.trim());

/** A choice out of many, to be taken modulo what there is. */
export type Pick = { readonly at: number };
export const pick: fc.Arbitrary<Pick> = fc.record({ at: fc.nat(1000) });
export const one = <T>(list: readonly T[], { at }: Pick): T | undefined =>
  list[at % (list.length || 1)];

/** Makes a command that fits the workspace it is given, or `null` when none of its kind does. */
export type Step = (workspace: Workspace) => Command | null;

export const inserting = (list: readonly unknown[], { at }: Pick) => ({
  index: at % (list.length + 1),
});

/** Takes away one of what `list` holds, if it holds any. */
export const removing = (
  list: (workspace: Workspace) => readonly { readonly id: string }[],
  type: Command['type'],
): fc.Arbitrary<Step> =>
  pick.map(
    (which): Step =>
      (workspace) => {
        const own = one(list(workspace), which);
        return own ? Command.parse({ type, id: own.id }) : null;
      },
  );
