// Screens over a bridge that answers with the real core, in memory: what main does, without a disk.
import { cleanup, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import type { Input, Output } from '#core/contract/contract.ts';
import { AppError } from '#core/errors.ts';
import type { Library } from '#core/library/library.ts';
import { searchOf } from '#core/search/search.ts';
import { apply } from '#core/workspace/apply.ts';
import { emptyWorkspace, type Workspace } from '#core/workspace/workspace.ts';
import { compile } from '#data/compile.ts';
import { readDataFiles } from '#data/files.ts';
import { useActions } from '#renderer/app/actions.ts';
import { startLanguage } from '#renderer/app/language.ts';
import { type Place, usePlace } from '#renderer/app/place.ts';
import { openLibrary } from '#renderer/state/library.ts';
import { openWorkspace, useWorkspace } from '#renderer/state/workspace-store.ts';

afterEach(cleanup);
startLanguage();
// What jsdom lacks: layout, and the escaping that react-aria uses in selectors.
Element.prototype.scrollIntoView ??= () => undefined;
globalThis.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/gu, (c) => `\\${c}`) } as never;

const { library: compiled } = compile(readDataFiles());
if (!compiled) throw new Error('the bundled data does not compile');

/** The bundled library, compiled from `data/`. */
export const library: Library = compiled;
export const [appeal] = library.appeals as [Library['appeals'][number]];

export const search = searchOf(library);

type Calls = {
  readonly 'clipboard.copy': (input: Input<'clipboard.copy'>) => null;
  readonly 'search.find': (
    input: Input<'search.find'>,
  ) => Output<'search.find'> | Promise<Output<'search.find'>>;
  readonly 'letters.export': (input: Input<'letters.export'>) => Output<'letters.export'>;
  readonly 'letters.reveal': () => null;
};

export type Bench = {
  readonly user: UserEvent;
  /** What main would have stored by now. */
  readonly stored: () => Workspace;
  readonly copied: readonly string[];
};

type Options = {
  readonly workspace?: Partial<Workspace>;
  readonly calls?: Partial<Calls>;
};

/** Shows `screen` over an opened library and workspace, with the shortcuts of the app. */
export async function show(screen: ReactNode, options: Options = {}): Promise<Bench> {
  const bench = await bridge(options);
  usePlace.setState({ appealId: null, place: { at: 'home' }, past: [], future: [] });
  useWorkspace.setState({ undoable: [], redoable: [], conflict: null });
  await Promise.all([openLibrary(), openWorkspace()]);
  render(<Acting>{screen}</Acting>);
  return { user: userEvent.setup(), ...bench };
}

function Acting({ children }: { readonly children: ReactNode }) {
  useActions();
  return children;
}

export const here = (): Place => usePlace.getState().place;

async function bridge({ workspace = {}, calls = {} }: Options): Promise<Omit<Bench, 'user'>> {
  let current: Workspace = { ...emptyWorkspace, ...workspace };
  const copied: string[] = [];
  const answers: Record<string, (input: never) => unknown> = {
    'library.open': () => ({
      about: { version: '1.2.3', librarySha256: 'ab'.repeat(32), vaultPath: '/home/me/workspace' },
      appeals: library.appeals.map((one) => ({ ...one, concernCount: one.concerns.length })),
      offices: library.offices,
    }),
    'library.appeal': () => appeal,
    'search.find': search,
    'workspace.open': () => current,
    'workspace.apply': ({ command }: Input<'workspace.apply'>) => {
      current = apply(current, command as never).workspace;
      return { revision: current.revision };
    },
    'clipboard.copy': ({ text }: Input<'clipboard.copy'>) => {
      copied.push(text);
      return null;
    },
    ...calls,
  };
  const call = async (name: string, input: unknown) => {
    try {
      return { ok: true, value: await answers[name]?.(input as never) };
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: error.data };
      throw error;
    }
  };
  Object.defineProperty(window, 'demarche', {
    value: { call, on: () => undefined },
    configurable: true,
  });
  return { stored: () => current, copied };
}
