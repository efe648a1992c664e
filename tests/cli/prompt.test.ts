import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { hiddenPrompt, type Terminal } from '#cli/secrets/prompt.ts';

/** A terminal that remembers whether it was told to show what is typed. */
function aTerminal() {
  const keys = new PassThrough();
  const modes: boolean[] = [];
  const shown: string[] = [];
  // A marked seam: of a real terminal the prompt asks no more than this.
  const terminal = Object.assign(keys, {
    setRawMode: (isRaw: boolean) => modes.push(isRaw),
  }) as unknown as Terminal;
  const { ask, takeAhead } = hiddenPrompt(terminal, (text) => shown.push(text));
  return { ask, takeAhead, type: (text: string) => keys.write(text), keys, modes, shown };
}

describe('the prompt for a passphrase', () => {
  it('shows nothing of what is typed, and gives the terminal back', async () => {
    const { ask, type, modes, shown } = aTerminal();
    const answer = ask('Passphrase: ');
    type('five words by chance\r');
    expect(await answer).toBe('five words by chance');
    expect(shown.join('')).toBe('Passphrase: \n');
    expect(modes).toEqual([true, false]);
  });

  it.each([
    ['a slip\u007f\u007f is taken back', 'a sl is taken back'],
    ['wrong\u0015right', 'right'],
    ['left\u001b[D and right\u001bOC', 'left and right'],
    ['ключ🙂\u007f', 'ключ'],
    ['\u007f\u007fnothing to take back', 'nothing to take back'],
  ])('understands the keys that edit a line: %j', async (typed, line) => {
    const { ask, type } = aTerminal();
    const answer = ask('?');
    type(`${typed}\r`);
    expect(await answer).toBe(line);
  });

  it('keeps what is typed ahead for the next question', async () => {
    const { ask, type } = aTerminal();
    const first = ask('?');
    type('first\rsec');
    expect(await first).toBe('first');
    const second = ask('?');
    type('ond\r');
    expect(await second).toBe('second');
  });

  it('hands on what was pasted beyond the last question, as lines, once', async () => {
    const { ask, takeAhead, type } = aTerminal();
    const answer = ask('?');
    type('passphrase\rпервая\rsec\u001b[Dx\u007fond\r\nthi');
    expect(await answer).toBe('passphrase');
    expect(takeAhead()).toBe('первая\nsecond\nthi');
    expect(takeAhead()).toBe('');
  });

  it.each(['\u0003', '\u0004'])('is given up with %j', async (key) => {
    const { ask, type, modes } = aTerminal();
    const answer = ask('?');
    type(`half a passphrase${key}`);
    await expect(answer).rejects.toThrow('Given up');
    expect(modes).toEqual([true, false]);
  });

  it('is given up when the terminal closes', async () => {
    const { ask, keys } = aTerminal();
    const answer = ask('?');
    keys.end();
    await expect(answer).rejects.toThrow('Given up');
  });
});
