// The parts of the stand-in that need no browser.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseCommandLine } from './command-line.ts';
import { questionPage } from './dialog-window.ts';
import { takeLock } from './single-instance.ts';
import { strict, strictEmitter } from './strict.ts';
import { hasElectron } from './use.ts';
import { WebRequest } from './web-request.ts';
import { fromWire, originOf, registerScheme, toWire } from './wire-url.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stand-in-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('Electron’s command line is sorted', () => {
  const given = ['-r', 'loader.js', '--inspect=0', '--flag', 'app', 'letter.txt', '--a=b=c'];
  const { entry, preloads, switches } = parseCommandLine(given);
  expect([entry, preloads]).toEqual(['app', ['loader.js']]);
  expect([...switches]).toEqual([
    ['inspect', '0'],
    ['flag', ''],
    ['a', 'b=c'],
  ]);
});

test('URLs of registered schemes travel as https and come back', () => {
  registerScheme('app');
  const url = 'app://bundle/index.html?x=1#y';
  expect(toWire(url)).toBe('https://bundle.app.localhost/index.html?x=1#y');
  expect(fromWire(toWire(url))).toBe(url);
  expect(toWire('other://x/')).toBe('other://x/');
  expect(fromWire('https://example.org/')).toBe('https://example.org/');
  expect([originOf(url), originOf('about:blank')]).toEqual(['app://bundle', 'null']);
});

describe('unknown members', () => {
  class Thing extends strictEmitter('thing') {
    readonly #secret = 5;
    read(): number {
      return this.#secret;
    }
  }
  test('throw, with their name, of objects, instances and classes', () => {
    const plain = strict('plain', { known: 1 }) as { known: number; other?: number };
    expect(plain.known).toBe(1);
    expect(() => plain.other).toThrow('the Electron stand-in has no plain.other');
    expect(() => Reflect.get(new Thing(), 'other')).toThrow('has no thing.other');
    expect(() => Reflect.get(Thing, 'other')).toThrow('has no thing.other');
  });
  test('do not trouble known ones, nor what the language asks', async () => {
    const thing = new Thing();
    expect(thing.read()).toBe(5);
    expect(await Promise.resolve(thing)).toBe(thing);
    let heard = 0;
    thing.on('x', () => heard++).emit('x');
    expect([heard, String(thing)]).toEqual([1, '[object Object]']);
  });
});

describe('the lock of the one instance', () => {
  test('is refused while its owner lives, and taken over from a dead one', () => {
    const file = join(folder, 'lock');
    expect(takeLock(file)).toBe(true);
    expect(takeLock(file)).toBe(false);
    writeFileSync(file, `${process.pid} 1`); // this id, but another process
    expect(takeLock(file)).toBe(process.platform === 'linux');
    writeFileSync(file, '');
    expect(takeLock(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain(String(process.pid));
  });
});

test('Electron’s binary counts only when it is really there', () => {
  expect(hasElectron(folder)).toBe(false);
  writeFileSync(join(folder, 'path.txt'), 'electron');
  expect(hasElectron(folder)).toBe(false);
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/electron'), '');
  expect(hasElectron(folder)).toBe(true);
});

test('web request hooks are asked by their filter, until taken off', async () => {
  const webRequest = new WebRequest();
  const details = { id: '1', method: 'GET', resourceType: 'image', webContentsId: 1 };
  const ask = (url: string) => webRequest.before.ask({ ...details, url });
  webRequest.onBeforeRequest({ urls: ['http://*/*'] }, (_details, answer) =>
    answer({ cancel: true }),
  );
  expect(await ask('http://example.org/x')).toEqual({ cancel: true });
  expect(await ask('https://example.org/x')).toEqual({});
  webRequest.onBeforeRequest(null);
  expect(await ask('http://example.org/x')).toEqual({});
});

test('a question’s words cannot become markup', () => {
  const page = questionPage({ message: '<b>&', text: '"x', buttons: ['<i>'] });
  expect(page).toContain('&lt;b&gt;&amp;');
  expect(page).toContain('value="&quot;x"');
  expect(page).not.toMatch(/<b>|<i>/);
});
