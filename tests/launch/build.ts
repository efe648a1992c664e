// Builds the library and the app: `npm run build`, and whatever else needs them built.
import { join } from 'node:path';
import { cache, root } from './places.ts';
import { runNode, tools } from './run.ts';
import { buildIfStale } from './stale.ts';

const at = (...paths: string[]) => paths.map((path) => join(root, path));

/** Compiles the bundled appeal into resources/library.json. Gives whether it is there and valid. */
export function buildLibrary(...options: readonly '--quiet'[]): Promise<boolean> {
  return buildIfStale(
    join(cache, 'library.stamp'),
    at('data', 'electron/core'),
    join(root, 'resources/library.json'),
    () => runNode('data/build.ts', options),
  );
}

/** Bundles the app into out/. Gives whether it is there and current. */
export function buildApp(): Promise<boolean> {
  return buildIfStale(
    join(cache, 'app.stamp'),
    at(
      'electron',
      'renderer',
      'resources',
      'package-lock.json',
      'electron.vite.config.ts',
      'tests/launch/vite-plugins.ts',
    ),
    join(root, 'out/renderer/index.html'),
    () => runNode(tools.electronVite, ['build', '--logLevel', 'warn']),
  );
}

if (process.argv[1] === import.meta.filename)
  process.exit((await buildLibrary()) && (await buildApp()) ? 0 : 1);
