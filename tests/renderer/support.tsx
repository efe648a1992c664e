// Screens over a bridge that answers with the real core, in memory: what main does, without a disk.
import { cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import type { CallName, Input, Output } from '#core/contract/contract.ts';
import type { AppEvent } from '#core/contract/events.ts';
import { AppError } from '#core/errors.ts';
import type { Library } from '#core/library/library.ts';
import { searchOf } from '#core/search/search.ts';
import { ALL_WELL, type VaultStatus } from '#core/vault/vault-state.ts';
import { apply } from '#core/workspace/apply.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { compile } from '#data/compile.ts';
import { readDataFiles } from '#data/files.ts';
import { useLockAction, useScreenActions } from '#renderer/app/actions.ts';
import { App } from '#renderer/app/app.tsx';
import { startLanguage } from '#renderer/app/language.ts';
import { type Place, usePlace } from '#renderer/app/place.ts';
import { openLibrary } from '#renderer/state/library.ts';
import { useOpening } from '#renderer/state/opening.ts';
import { openWorkspace, useWorkspace } from '#renderer/state/workspace-store.ts';

afterEach(cleanup);
startLanguage();
// What jsdom lacks: layout, media, printing, and the escaping that react-aria uses in selectors.
Element.prototype.scrollIntoView ??= () => undefined;
Element.prototype.scrollTo ??= () => undefined;
window.print = () => undefined;
window.matchMedia ??= (media) =>
  ({ media, matches: false, addEventListener: () => 0, removeEventListener: () => 0 }) as never;
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/gu, (c) => `\\${c}`) } as never;

const { library: compiled } = compile(readDataFiles());
if (!compiled) throw new Error('the bundled data does not compile');

/** The bundled library, compiled from `data/`. */
export const library: Library = compiled;
export const [appeal] = library.appeals as [Library['appeals'][number]];

export const search = searchOf(library);

export type Calls = {
  readonly [N in CallName]?: (input: Input<N>) => Output<N> | Promise<Output<N>>;
};

/** An open vault that has nothing to say. */
export const status: VaultStatus = {
  state: 'open',
  path: '/home/me/vault',
  canEraseLocked: false,
  viewOnly: false,
  conflictKeptAs: null,
  deviceSlot: 'absent',
  plainStore: 'none',
};

export type Bench = {
  readonly user: UserEvent;
  /** What main would have stored by now. */
  readonly stored: () => Workspace;
  readonly copied: readonly string[];
  /** Every call the page made, with what it sent. */
  readonly made: readonly Made[];
  /** What the page sent with each call of this name. */
  readonly sent: <N extends CallName>(name: N) => readonly Input<N>[];
  /** Says something as main would. */
  readonly tell: (event: AppEvent) => void;
};

type Made = { readonly name: string; readonly input: unknown };

type Options = {
  readonly workspace?: Partial<Workspace>;
  readonly calls?: Calls;
};

/** Shows `screen` over an opened library and workspace, with the shortcuts of the app. */
export async function show(screen: ReactNode, options: Options = {}): Promise<Bench> {
  const bench = bridge(options);
  await openWorkspace(await openLibrary());
  render(<Acting>{screen}</Acting>);
  return { user: userEvent.setup(), ...bench };
}

/** Starts the whole page, from the question how the vault is. */
export function start(options: Options = {}): Bench {
  const bench = bridge(options);
  render(<App />);
  return { user: userEvent.setup(), ...bench };
}

function Acting({ children }: { readonly children: ReactNode }) {
  useLockAction();
  useScreenActions();
  return children;
}

export const here = (): Place => usePlace.getState().place;

/** Listeners stay: the page registers once, as it does in the app. */
const listeners = new Set<(event: unknown) => void>();

function bridge({ workspace = {}, calls = {} }: Options): Omit<Bench, 'user'> {
  let current: Workspace = { ...emptyWorkspace, ...workspace };
  const copied: string[] = [];
  const made: Made[] = [];
  const answers: Calls = {
    'library.open': () => ({
      about: { version: '1.2.3', librarySha256: 'ab'.repeat(32) },
      appeals: library.appeals.map((one) => ({ ...one, concernCount: one.concerns.length })),
      offices: [...library.offices],
      templates: [...library.templates],
      meetingTemplates: [...library.meetingTemplates],
    }),
    'library.appeal': () => appeal,
    'search.find': search,
    'vault.status': () => status,
    'vault.unlock': () => ALL_WELL,
    'vault.lock': () => null,
    'vault.backups': () => [],
    'window.active': () => null,
    'clipboard.guard': () => null,
    'workspace.open': () => current,
    'workspace.apply': ({ command }) => {
      current = apply(current, command as never).workspace;
      return { revision: current.revision };
    },
    'clipboard.copy': ({ text }) => {
      copied.push(text);
      return null;
    },
    ...calls,
  };
  const call = async (name: CallName, input: never) => {
    made.push({ name, input });
    try {
      return { ok: true, value: await answers[name]?.(input) };
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: error.data };
      throw error;
    }
  };
  Object.defineProperty(window, 'demarche', {
    value: { call, on: (listener: (event: unknown) => void) => listeners.add(listener) },
    configurable: true,
  });
  forget();
  const sent = (name: string) => made.filter((one) => one.name === name).map(({ input }) => input);
  const tell = (event: AppEvent) => {
    for (const listener of listeners) listener(event);
  };
  return { stored: () => current, copied, made, sent: sent as Bench['sent'], tell };
}

/** The page as it is when it has just been loaded. */
function forget(): void {
  usePlace.setState({ appealId: null, place: { at: 'home' }, past: [], future: [] });
  useWorkspace.setState(useWorkspace.getInitialState(), true);
  useOpening.setState(useOpening.getInitialState(), true);
}
