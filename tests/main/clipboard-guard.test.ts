import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clipboardGuard } from '#main/clipboard-guard.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function aClipboard() {
  let text = '';
  const guard = clipboardGuard({
    readText: async () => text,
    clear: () => {
      text = '';
    },
  });
  return {
    ...guard,
    copy: (next: string) => {
      text = next;
    },
    text: () => text,
  };
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
});

describe('what was not copied here', () => {
  it('is never cleared', async () => {
    const { copy, clearNow, text } = aClipboard();
    copy('something of another program');
    await clearNow();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(text()).toBe('something of another program');
  });
});
