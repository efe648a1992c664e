// THE list: every call from page to main and every event back. A name, its input and its output
// are declared here and nowhere else; handlers and callers are typed by it.
import * as z from 'zod';
import { Appeal } from '../appeals/appeal.ts';
import { AppealId } from '../appeals/ids.ts';
import type { AppErrorData } from '../errors.ts';
import { LetterId } from '../ids.ts';
import { AppealSummary } from '../library/library.ts';
import { Office } from '../officials/office.ts';
import { Query, SearchPage } from '../search/query.ts';
import { Command } from '../workspace/command.ts';
import { Workspace } from '../workspace/workspace.ts';
import { call } from './define.ts';

const Nothing = z.null();

/** What About shows: the program's version, and which dataset it carries. */
export const About = z.strictObject({
  version: z.string(),
  librarySha256: z.string(),
  vaultPath: z.string(),
});
export type About = z.infer<typeof About>;

export const contract = {
  'library.open': call(
    Nothing,
    z.strictObject({ about: About, appeals: z.array(AppealSummary), offices: z.array(Office) }),
  ),
  'library.appeal': call(z.strictObject({ appealId: AppealId }), Appeal),
  'search.find': call(Query, SearchPage),
  'workspace.open': call(Nothing, Workspace),
  'workspace.apply': call(
    z.strictObject({ base: z.int().nonnegative(), command: Command }),
    z.strictObject({ revision: z.int().nonnegative() }),
  ),
  /** Renames a store that cannot be read, so that a new one can start. Deletes nothing. */
  'vault.setAside': call(Nothing, z.strictObject({ keptAs: z.string() })),
  'letters.export': call(
    z.strictObject({ letterId: LetterId }),
    z.strictObject({ savedAs: z.string().nullable() }),
  ),
  /** Shows the last exported letter in the system's file manager; takes no path. */
  'letters.reveal': call(Nothing, Nothing),
  'clipboard.copy': call(z.strictObject({ text: z.string().max(1_000_000) }), Nothing),
  /** Everything typed has been handed over: the window may close. */
  'window.settled': call(Nothing, Nothing),
  /** Something typed could not be saved: the window stays until the user has decided. */
  'window.keepOpen': call(Nothing, Nothing),
  'window.quit': call(Nothing, Nothing),
} as const;
export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Input<N extends CallName> = z.input<Contract[N]['input']>;
export type Output<N extends CallName> = z.output<Contract[N]['output']>;

/** What the user can ask for from the menu or by a shortcut, wherever they are. */
export const Action = z.enum([
  'go.home',
  'go.search',
  'go.timeline',
  'go.officials',
  'go.letters',
  'go.about',
  'go.back',
  'go.forward',
  'letter.new',
  'annotation.new',
  'edit.undo',
  'edit.redo',
]);
export type Action = z.infer<typeof Action>;

export const AppEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('action'), action: Action }),
  /** The window wants to close: hand over what is typed, then call `window.settled`. */
  z.strictObject({ type: z.literal('closing') }),
]);
export type AppEvent = z.infer<typeof AppEvent>;

/** How every call is answered: an error keeps its code and details, never a stack or content. */
export type Reply =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly error: AppErrorData };
