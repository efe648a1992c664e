import { clipboard } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clipboardGuard } from '#main/clipboard-guard.ts';
import { systemClipboard } from '#main/shell/clipboard.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A place that keeps a text, and fails while it is out of order. */
function aBoard() {
  let text = '';
  let isInOrder = true;
  return {
    readText: async () => {
      if (!isInOrder) throw new Error('the clipboard is not there');
      return text;
    },
    clear: () => {
      text = '';
    },
    copy: (next: string) => {
      text = next;
    },
    text: () => text,
    setInOrder: (next: boolean) => {
      isInOrder = next;
    },
  };
}

function aClipboard(hasSelection = true) {
  const { copy, text, setInOrder, ...board } = aBoard();
  const selection = aBoard();
  const conceal = vi.fn(async (_text: string) => {});
  const guard = clipboardGuard({
    ...board,
    conceal,
    selection: hasSelection ? selection : undefined,
  });
  return { ...guard, copy, text, setInOrder, selection, conceal };
}

describe('a private text that was copied', () => {
  it('is gone from the clipboard after twenty seconds, and not before', async () => {
    const { copy, guard, text } = aClipboard();
    copy('a name');
    await guard();
    await vi.advanceTimersByTimeAsync(19_999);
    expect(text()).toBe('a name');
    await vi.advanceTimersByTimeAsync(1);
    expect(text()).toBe('');
  });

  it('is gone at once when the vault is locked', async () => {
    const { copy, guard, clearNow, text } = aClipboard();
    copy('a name');
    await guard();
    await clearNow();
    expect(text()).toBe('');
    copy('something of another program');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(text()).toBe('something of another program');
  });

  it('is left alone once something else has taken its place', async () => {
    const { copy, guard, clearNow, text } = aClipboard();
    copy('a name');
    await guard();
    copy('something of another program');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(text()).toBe('something of another program');
    copy('a name'); // by the user, after its time: not ours any more
    await clearNow();
    expect(text()).toBe('a name');
  });

  it('starts its twenty seconds anew when another is copied', async () => {
    const { copy, guard, text } = aClipboard();
    copy('a name');
    await guard();
    await vi.advanceTimersByTimeAsync(15_000);
    copy('a place');
    await guard();
    await vi.advanceTimersByTimeAsync(15_000);
    expect(text()).toBe('a place');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(text()).toBe('');
  });

  it('is gone when the vault is locked while it is being guarded, and guarded no longer', async () => {
    const { copy, guard, clearNow, text } = aClipboard();
    copy('a name');
    await Promise.all([guard(), clearNow()]);
    expect(text()).toBe('');
    copy('a name'); // by the user, from elsewhere
    await vi.advanceTimersByTimeAsync(60_000);
    expect(text()).toBe('a name');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a clipboard with a history', () => {
  it('is told to leave a private text out of it', async () => {
    const { copy, guard, conceal } = aClipboard();
    copy('a name');
    await guard();
    expect(conceal).toHaveBeenCalledExactlyOnceWith('a name');
  });

  it('that cannot be told still loses it in time', async () => {
    const { copy, guard, conceal, text } = aClipboard();
    conceal.mockRejectedValue(new Error('no such format'));
    copy('a name');
    await guard();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(text()).toBe('');
  });

  it('gets the same text, marked in the words of this system', async () => {
    await clipboard.writeText('a name');
    await systemClipboard.conceal('a name');
    expect(await systemClipboard.readText()).toBe('a name');
    const [item] = await clipboard.read();
    expect(item?.types).toEqual([
      'text/plain',
      expect.stringMatching(/^electron application\/osclipboard;format="[\w.-]+"$/),
    ]);
  });
});

describe('what is selected, which on Linux can be pasted too', () => {
  it('goes with the clipboard when it is the private text', async () => {
    const { copy, guard, clearNow, selection } = aClipboard();
    selection.copy('a name');
    copy('a name');
    await guard();
    await clearNow();
    expect(selection.text()).toBe('');
  });

  it('stays when it is not', async () => {
    const { copy, guard, clearNow, selection } = aClipboard();
    selection.copy('something else');
    copy('a name');
    await guard();
    await clearNow();
    expect(selection.text()).toBe('something else');
  });

  it('goes even when the clipboard does not answer', async () => {
    const { copy, guard, clearNow, setInOrder, selection } = aClipboard();
    selection.copy('a name');
    copy('a name');
    await guard();
    setInOrder(false);
    await expect(clearNow()).rejects.toThrow();
    expect(selection.text()).toBe('');
  });

  it('is not asked for elsewhere', async () => {
    const { copy, guard, clearNow, text } = aClipboard(false);
    copy('a name');
    await guard();
    await clearNow();
    expect(text()).toBe('');
  });
});

describe('what was not copied here', () => {
  it('is never cleared', async () => {
    const { copy, clearNow, text } = aClipboard();
    copy('something of another program');
    await clearNow();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(text()).toBe('something of another program');
  });

  it('is neither written again nor cleared when it is no text, such as a picture', async () => {
    const { guard, clearNow, conceal, selection } = aClipboard();
    const clear = vi.spyOn(selection, 'clear');
    await guard();
    await clearNow();
    expect(conceal).not.toHaveBeenCalled();
    expect(clear).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a clipboard that does not answer once', () => {
  it('is asked again the next time, and what was guarded before goes in its time', async () => {
    const { copy, guard, clearNow, setInOrder, text } = aClipboard();
    copy('a name');
    await guard();
    setInOrder(false);
    await expect(guard()).rejects.toThrow();
    setInOrder(true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(text()).toBe('');
    copy('a place');
    await guard();
    await clearNow();
    expect(text()).toBe('');
  });
});
