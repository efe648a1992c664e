import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lineFrom } from '#cli/secrets/line-from.ts';
import { aFolder } from '#tests/support/folders.ts';

function holding(content: string | Uint8Array): number {
  const file = join(aFolder(), 'lines');
  writeFileSync(file, content);
  const fd = openSync(file, 'r');
  onTestFinished(() => closeSync(fd));
  return fd;
}

describe('a line of a file descriptor', () => {
  it('is read without its end, and leaves the next one there', async () => {
    const fd = holding('пять случайных слов\r\nsecond\n\nlast');
    const lines = [await lineFrom(fd), await lineFrom(fd), await lineFrom(fd), await lineFrom(fd)];
    expect(lines).toEqual(['пять случайных слов', 'second', '', 'last']);
    expect(await lineFrom(fd)).toBeNull();
  });

  it.each([
    ['is no UTF-8 text', Uint8Array.of(0xff, 0xfe, 0x0a), 'not UTF-8'],
    ['never ends', 'x'.repeat(70_000), 'too long'],
  ])('that %s is refused, and not repeated', async (_, content, reason) => {
    await expect(lineFrom(holding(content))).rejects.toThrow(reason);
    await expect(lineFrom(holding(content))).rejects.not.toThrow('xx');
  });

  it('of a terminal is refused, which would show what is typed', async () => {
    const terminal = openSync('/dev/ptmx', 'r+');
    onTestFinished(() => closeSync(terminal));
    await expect(lineFrom(terminal)).rejects.toThrow('Leave the option out to be asked');
  });

  it('that nobody opened says how to open it', async () => {
    await expect(lineFrom(987)).rejects.toThrow('987< FILE');
  });
});
