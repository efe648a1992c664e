// What is shipped names no way to a network (R37). Here and not among the unit tests, for here the
// bundles are sure to be those of this source: the end-to-end specs run after the build.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { loadAead } from '#main/vault/crypto/aead.ts';

const OUT = resolve(import.meta.dirname, '../../out');
const bundles = globSync('**/*.{js,cjs,mjs}', { cwd: OUT }).map((file) => ({
  file,
  text: readFileSync(join(OUT, file), 'utf8'),
}));
const of = (part: string) => bundles.filter(({ file }) => file.startsWith(part));

/** Ways out, by the words without which nobody can take them. A method `.fetch(` is none. */
const WAYS_OUT =
  /(?<![.\w])fetch\(|\b(?:globalThis|window|self)\??\.fetch\b|\bXMLHttpRequest\b|\bWebSocket\b|\bWebSocketStream\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|\bsendBeacon\b|\bimportScripts\b|\bserviceWorker\b|\bSharedWorker\b|\bautoUpdater\b|\bcrashReporter\b|\bopenExternal\b|\bchild_process\b|\bundici\b|\bdgram\b|["'`](?:node:)?(?:http|https|http2|net|tls|dns|cluster|inspector)(?:\/\w+)?["'`]/g;

/** Words of libraries that are no way out, exactly as they stand, with the reason. */
const EXCUSED: readonly { readonly words: string; readonly reason: string }[] = [
  {
    words: 'In that case it is better to use `fetch()`, because it is',
    reason: 'a comment of minisearch on a method of its own map',
  },
  {
    words: 'fetch(key, initial) {',
    reason: 'that method: SearchableMap.fetch looks a key up in memory',
  },
  {
    words: 'var I = new XMLHttpRequest();',
    reason:
      'libsodium built by Emscripten, for a page that loads a file of its own: its code is in the ' +
      'bundle, no file is loaded, and main has no XMLHttpRequest (shown below)',
  },
];

/** Ways out in a text, each with the words around it, after the excused ones are taken away. */
function waysOut(text: string): readonly string[] {
  const rest = EXCUSED.reduce((left, { words }) => left.replace(words, ''), text);
  return [...rest.matchAll(WAYS_OUT)].map(({ index }) => rest.slice(index - 40, index + 60));
}

/** Every module that a bundle of main or preload asks for. */
const IMPORTED =
  /^(?:import|export)\b(?:[^"';]*?\bfrom)?\s*["']([^"']+)["'];?$|\b(?:import|require|getBuiltinModule)\(\s*["'`]([^"'`]+)["'`]\s*\)/gm;
const modulesOf = (text: string): readonly string[] =>
  [...text.matchAll(IMPORTED)].map(([, fixed, called]) => fixed ?? called ?? '');

test('the bundles are there to be looked at', () => {
  const parts = [
    'main/index.js',
    'main/kdf-worker.js',
    'main/pages-worker.js',
    'preload/index.cjs',
  ];
  expect(
    bundles.map(({ file }) => file),
    'out/ is not whole: `npm run e2e` and `npm test` build it first',
  ).toEqual(expect.arrayContaining(parts));
  expect(of('renderer').length).toBeGreaterThan(0);
});

test('no bundle names a way to a network or another program', () => {
  for (const { file, text } of bundles) expect(waysOut(text), file).toEqual([]);
});

test('what is excused is there, and only once', () => {
  for (const { words, reason } of EXCUSED) {
    const holders = bundles.filter(({ text }) => text.includes(words));
    expect(holders.length, reason).toBe(1);
    expect(holders[0]?.text.split(words).length, reason).toBe(2);
  }
});

test('main and preload ask for modules of a short list', () => {
  const builtin = ['buffer', 'crypto', 'fs', 'fs/promises', 'module', 'os', 'path', 'sqlite'];
  const more = ['timers/promises', 'url', 'util', 'worker_threads', 'zlib'];
  const allowed = new Set([...builtin, ...more].map((name) => `node:${name}`)).add('electron');
  const asked = [...of('main'), ...of('preload')].flatMap(({ file, text }) =>
    modulesOf(text)
      .filter((name) => !name.startsWith('./') && !name.startsWith('../'))
      .filter((name) => !allowed.has(name))
      .map((name) => `${file}: ${name}`),
  );
  expect(asked).toEqual([]);
  const isRead = of('main').some(({ text }) => modulesOf(text).includes('node:crypto'));
  expect(isRead, 'the imports are found at all').toBe(true);
});

test('libsodium takes no way out', async () => {
  const taken: string[] = [];
  const trap = (name: string) =>
    class {
      constructor() {
        taken.push(name);
      }
    };
  const before = { fetch: globalThis.fetch, XMLHttpRequest: globalThis.XMLHttpRequest };
  Object.assign(globalThis, { fetch: trap('fetch'), XMLHttpRequest: trap('XMLHttpRequest') });
  try {
    const aead = await loadAead();
    const key = new Uint8Array(32);
    const sealed = aead.seal(key, new Uint8Array([1, 2, 3]), new Uint8Array());
    expect(aead.open(key, sealed, new Uint8Array())).toEqual(new Uint8Array([1, 2, 3]));
  } finally {
    Object.assign(globalThis, before);
  }
  expect(taken).toEqual([]);
});
