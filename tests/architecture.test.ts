// The house rules that a compiler does not keep: who may import whom, no cycles, a core without
// clock, chance or machine. Sizes are kept by Biome (.biome.json).
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const sources = globSync(['electron/**/*.ts', 'renderer/**/*.{ts,tsx}', 'data/*.ts'], {
  cwd: root,
});

type Import = { readonly from: string; readonly to: string; readonly isType: boolean };

const IMPORT = /^(?:import|export)\s+(type\s+)?(?:[^'"]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const HOMES: Readonly<Record<string, string>> = {
  '#core/': 'electron/core/',
  '#main/': 'electron/main/',
  '#cli/': 'electron/cli/',
  '#renderer/': 'renderer/',
  '#data/': 'data/',
};

function resolve(from: string, specifier: string): string {
  const home = Object.entries(HOMES).find(([alias]) => specifier.startsWith(alias));
  if (home) return home[1] + specifier.slice(home[0].length);
  return specifier.startsWith('.') ? normalize(join(dirname(from), specifier)) : specifier;
}

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const imports: readonly Import[] = sources.flatMap((from) =>
  [...text(from).matchAll(IMPORT)].map(([, isType, specifier = '']) => ({
    from,
    to: resolve(from, specifier),
    isType: isType !== undefined,
  })),
);

const offending = (isWrong: (each: Import) => boolean) =>
  imports.filter(isWrong).map(({ from, to }) => `${from} -> ${to}`);
const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`);
const inCore = within('electron/core');
const inRenderer = within('renderer');
const isPackage = (to: string) => !/^(electron\/|renderer\/|data\/)/.test(to);

describe('rings', () => {
  it('finds the sources at all', () => {
    expect(sources.length).toBeGreaterThan(80);
    expect(imports.length).toBeGreaterThan(200);
  });

  it('core imports nothing but itself, zod and minisearch', () => {
    const allowed = new Set(['zod', 'minisearch']);
    expect(offending(({ from, to }) => inCore(from) && !inCore(to) && !allowed.has(to))).toEqual(
      [],
    );
  });

  it('the renderer imports the core and itself, never main, preload or cli', () => {
    const isForeign = (to: string) => to.startsWith('electron/') && !inCore(to);
    expect(offending(({ from, to }) => inRenderer(from) && isForeign(to))).toEqual([]);
    expect(
      offending(
        ({ from, to }) => inRenderer(from) && (to.startsWith('node:') || to === 'electron'),
      ),
    ).toEqual([]);
  });

  it('nothing under electron or data imports the renderer', () => {
    expect(offending(({ from, to }) => !inRenderer(from) && inRenderer(to))).toEqual([]);
  });

  it('the preload imports only electron and the bridge', () => {
    const allowed = new Set(['electron', 'electron/core/contract/bridge.ts']);
    expect(
      offending(({ from, to }) => within('electron/preload')(from) && !allowed.has(to)),
    ).toEqual([]);
  });

  it('electron itself is named only by the shell, the start-up and the preload', () => {
    const may = (from: string) =>
      within('electron/main/shell')(from) ||
      from === 'electron/main/index.ts' ||
      from === 'electron/preload/index.ts';
    expect(offending(({ from, to }) => to === 'electron' && !may(from))).toEqual([]);
  });

  it('main does not import the cli, nor the cli the shell', () => {
    expect(
      offending(
        ({ from, to }) =>
          (within('electron/main')(from) && within('electron/cli')(to)) ||
          (within('electron/cli')(from) && within('electron/main/shell')(to)),
      ),
    ).toEqual([]);
  });

  it('react-aria-components is named only in renderer/ui', () => {
    expect(
      offending(({ from, to }) => to === 'react-aria-components' && !within('renderer/ui')(from)),
    ).toEqual([]);
  });

  it('docx is named only where letters are rendered', () => {
    expect(
      offending(({ from, to }) => /^docx(\/|$)/.test(to) && !within('electron/main/letters')(from)),
    ).toEqual([]);
  });

  it('docx-preview is named only where pages are made', () => {
    const inPages = within('renderer/features/letters/pages');
    expect(offending(({ from, to }) => to === 'docx-preview' && !inPages(from))).toEqual([]);
  });

  it('no product file imports tests, and none imports a network or unsafe storage module', () => {
    const banned =
      /^(node:)?(http|https|http2|net|dgram|tls|dns|undici)$|^(steno|write-file-atomic|atomically|conf|electron-store)$|^lowdb\/node$/;
    expect(offending(({ to }) => to.startsWith('tests/') || to.startsWith('#tests'))).toEqual([]);
    expect(offending(({ to }) => banned.test(to) && isPackage(to))).toEqual([]);
  });
});

describe('inside the core', () => {
  const ORDER = [
    'pictures',
    'appeals',
    'officials',
    'annotations',
    'asks',
    'meetings',
    'commitments',
    'letters',
    'letterheads',
    'register',
    'briefs',
    'tracking',
    'travel',
    'library',
    'search',
    'workspace',
    'contract',
  ];
  const subject = (path: string) => relative('electron/core', path).split('/')[0] ?? '';
  const rank = (path: string) => ORDER.indexOf(subject(path));

  it('subjects depend in one direction', () => {
    expect(
      offending(
        ({ from, to }) =>
          inCore(from) && inCore(to) && rank(to) >= 0 && rank(from) >= 0 && rank(from) < rank(to),
      ),
    ).toEqual([]);
  });

  it('has no clock and no chance', () => {
    const acts = /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\.|\bperformance\./;
    expect(sources.filter(inCore).filter((file) => acts.test(text(file)))).toEqual([]);
  });
});

describe('everywhere', () => {
  it('no import runs in a circle', () => {
    const edges = Map.groupBy(
      imports.filter(({ to, isType }) => !isType && !isPackage(to)),
      ({ from }) => from,
    );
    const done = new Set<string>();
    const circleFrom = (file: string, trail: readonly string[]): readonly string[] | null => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
      if (done.has(file)) return null;
      const onward = (edges.get(file) ?? []).map(({ to }) => circleFrom(to, [...trail, file]));
      done.add(file);
      return onward.find((circle) => circle !== null) ?? null;
    };
    const circles = sources.map((file) => circleFrom(file, [])).filter(Boolean);
    expect(circles).toEqual([]);
  });

  it('no product code reaches for the network', () => {
    const reaches =
      /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\(|\bEventSource\(|sendBeacon|openExternal/;
    expect(sources.filter((file) => reaches.test(text(file)))).toEqual([]);
  });

  // What a system shows outside the window it shows on a locked screen as well.
  it('nothing is notified outside the window, whose title tells no content', () => {
    const tells =
      /\bNotification\(|\bTray\(|showNotification|setBadge|setTitle\(|\bwindow\.document\.title\b|(?<![.\w])document\.title =/;
    expect(sources.filter((file) => tells.test(text(file)))).toEqual([]);
  });

  it('nothing is left to do, skipped or silenced', () => {
    const marks = /\b(TODO|FIXME|XXX|HACK)\b|@ts-ignore|@ts-expect-error|@ts-nocheck/;
    expect(sources.filter((file) => marks.test(text(file)))).toEqual([]);
  });
});
