import { describe, expect, it } from 'vitest';
import type { Command } from '#core/workspace/command.ts';
import { dispatchAll, note, redo, savedAll, undo } from '#renderer/state/workspace-store.ts';
import { aNote, aTheme, bodiesOf } from '#tests/support/commands.ts';
import { show } from '../support.tsx';

const ID = '8f0e4c1a-9f6e-4c0b-8f2e-1234567890ab';

async function opened() {
  const { stored } = await show(null);
  const saved = async () => {
    await savedAll();
    return { notes: bodiesOf(stored()), theme: stored().settings.theme };
  };
  return { saved };
}

describe('many commands', () => {
  const all: readonly Command[] = [aNote('one'), aNote('two'), aTheme('dark')];

  it('are one step of undo and of redo', async () => {
    const { saved } = await opened();
    dispatchAll(all);
    expect(await saved()).toEqual({ notes: ['one', 'two'], theme: 'dark' });
    undo();
    expect(await saved()).toEqual({ notes: [], theme: 'system' });
    redo();
    expect(await saved()).toEqual({ notes: ['one', 'two'], theme: 'dark' });
  });

  it('are made all or none', async () => {
    const { saved } = await opened();
    const twice = [aNote('one', undefined, ID), aTheme('dark'), aNote('again', undefined, ID)];
    expect(() => dispatchAll(twice)).toThrow('workspace.exists');
    expect(await saved()).toEqual({ notes: [], theme: 'system' });
    undo();
    expect(await saved()).toEqual({ notes: [], theme: 'system' });
  });
});

describe('what happened outside', () => {
  it('is noted without a step of undo', async () => {
    const { saved } = await opened();
    dispatchAll([aNote('one')]);
    note(aTheme('dark'));
    undo();
    expect(await saved()).toEqual({ notes: [], theme: 'dark' });
  });
});
