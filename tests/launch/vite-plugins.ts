// What the build needs beside Vite's own plugins.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Takes a module's path and gives the package of node_modules that it belongs to. */
export function packageOf(path: string): string | undefined {
  const [, name] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path) ?? [];
  return name?.replaceAll('\\', '/');
}

/** Writes down which packages went into a part of the app, for the notices (notices.ts). */
export function recordPackages(part: string): Plugin {
  let folder = '';
  return {
    name: 'demarche:record-packages',
    apply: 'build',
    configResolved(config) {
      // Not import.meta.dirname: this file is bundled into the configuration, elsewhere.
      const top = part === 'renderer' ? join(config.root, '..') : config.root;
      folder = join(top, 'node_modules/.cache/demarche');
    },
    generateBundle(_options, bundle) {
      const paths = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? Object.entries(file.modules).flatMap(([id, { renderedLength }]) =>
              renderedLength > 0 ? [id] : [],
            )
          : file.originalFileNames,
      );
      const names = new Set(paths.map(packageOf).filter((name) => name !== undefined));
      mkdirSync(folder, { recursive: true });
      const text = JSON.stringify([...names].sort(), null, 2);
      writeFileSync(join(folder, `packages-${part}.json`), text);
    },
  };
}

/**
 * Gives docx-preview the parser of `file` in place of the browser's: where Trusted Types are required
 * that one refuses text, and a policy for all would open more than this package needs.
 */
export function parsePartsAlone(file: string): Plugin {
  return {
    name: 'demarche:parse-parts-alone',
    apply: 'build',
    transform(code, id) {
      if (packageOf(id) !== 'docx-preview') return null;
      const parts = code.split('new DOMParser()');
      if (parts.length !== 2) throw new Error('docx-preview parses elsewhere now');
      return `import { PartParser } from ${JSON.stringify(file)};\n${parts.join('new PartParser()')}`;
    },
  };
}

/**
 * The policy of pages that the development server serves; the built page has the app's own, which
 * is stricter: hot reload needs inline scripts and styles, and a web socket.
 */
export const developmentPolicy: string = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data:",
  "font-src 'self' data:",
  "connect-src 'self' ws:",
  "worker-src 'self' blob:",
].join('; ');
