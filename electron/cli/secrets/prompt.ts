// Asks for a secret on the terminal. The terminal is told not to show what is typed, so the few keys
// that edit a line are understood here.
import type { ReadStream } from 'node:tty';
import { CommandError, EXIT } from '../exit.ts';

export type Terminal = Pick<
  ReadStream,
  'setEncoding' | 'setRawMode' | 'resume' | 'pause' | 'on' | 'off'
>;

const ENTERS = ['\r', '\n'];
const LINE_END = /\r\n?|\n/;
const GIVE_UPS = ['\u0003', '\u0004']; // Ctrl-C, Ctrl-D
const ENDS = new RegExp([...ENTERS, ...GIVE_UPS].join('|'));
const BACKSPACES = ['\b', '\u007f'];
const CLEAR_LINE = '\u0015'; // Ctrl-U
const ESCAPE = '\u001b';
/** Arrows and their like: what they send is no text. */
const OTHER_KEYS = new RegExp(`${ESCAPE}(?:\\[[0-9;]*[A-Za-z~]|O[A-Z])?`, 'g');

export type Prompt = {
  /** Rejects with a `CommandError` when the user gives up. */
  readonly ask: (question: string) => Promise<string>;
  /** What was typed or pasted beyond the last line that was asked for, to be read by whoever is next. */
  readonly takeAhead: () => string;
};

export function hiddenPrompt(terminal: Terminal, show: (text: string) => void): Prompt {
  let ahead = '';
  const ask = async (question: string) => {
    terminal.setEncoding('utf8');
    terminal.setRawMode(true); // first: who types ahead of the question is not shown either
    terminal.resume();
    show(question);
    const { keys, end, rest } = await keysFrom(terminal, ahead);
    terminal.pause();
    terminal.setRawMode(false);
    show('\n');
    ahead = rest;
    if (ENTERS.includes(end)) return lineAfter(keys);
    throw new CommandError(EXIT.refused, 'Given up: nothing was changed.');
  };
  const takeAhead = () => {
    const lines = ahead.split(LINE_END).map(lineAfter);
    ahead = '';
    return lines.join('\n');
  };
  return { ask, takeAhead };
}

type Keys = { readonly keys: string; readonly end: string; readonly rest: string };

/** What is typed before the key that ends it (none where the terminal closes), and after it. */
function keysFrom(terminal: Terminal, ahead: string): Promise<Keys> {
  return new Promise((resolve) => {
    let typed = ahead;
    const settle = (at: number) => {
      terminal.off('data', read);
      terminal.off('end', close);
      resolve({ keys: typed.slice(0, at), end: typed.charAt(at), rest: typed.slice(at + 1) });
    };
    const read = (chunk: Buffer | string) => {
      typed += chunk;
      const at = typed.search(ENDS);
      if (at !== -1) settle(at);
    };
    const close = () => settle(typed.length);
    terminal.on('data', read);
    terminal.on('end', close);
    read('');
  });
}

/** What stands on the line after all these keys. */
function lineAfter(keys: string): string {
  const line: string[] = [];
  for (const key of keys.replace(OTHER_KEYS, '')) {
    if (BACKSPACES.includes(key)) line.pop();
    else if (key === CLEAR_LINE) line.length = 0;
    else if (key >= ' ' || key === '\t') line.push(key);
  }
  return line.join('');
}
