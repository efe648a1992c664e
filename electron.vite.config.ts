import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { developmentPolicy, parsePartsAlone, recordPackages } from './tests/launch/vite-plugins.ts';
import { chooseElectron } from './tests/stand-in/use.ts';

chooseElectron();
const at = (path: string) => resolve(import.meta.dirname, path);

// Everything is bundled, so nothing of node_modules is shipped; Electron and Node stay outside.
const common = { externalizeDeps: false, sourcemap: false, emptyOutDir: true };

export default defineConfig({
  main: {
    // fflate for Node declares a `require` of its own, as does electron-vite in every ES module.
    resolve: { alias: { fflate: at('node_modules/fflate/esm/browser.js') } },
    plugins: [recordPackages('main')],
    build: {
      ...common,
      outDir: at('out/main'),
      rolldownOptions: {
        input: {
          index: at('electron/main/index.ts'),
          'kdf-worker': at('electron/main/vault/crypto/kdf-worker.ts'),
          'pages-worker': at('electron/main/letters/pages-worker.ts'),
        },
      },
    },
  },
  preload: {
    plugins: [recordPackages('preload')],
    build: {
      ...common,
      outDir: at('out/preload'),
      rolldownOptions: {
        input: at('electron/preload/index.ts'),
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    // docx-preview's zip reader is ours, and its XML parser, too (see both files).
    resolve: { alias: { jszip: at('renderer/features/letters/pages/zip-parts.ts') } },
    plugins: [
      react(),
      parsePartsAlone(at('renderer/features/letters/pages/part-parser.ts')),
      recordPackages('renderer'),
    ],
    server: { headers: { 'Content-Security-Policy': developmentPolicy } },
    build: {
      sourcemap: false,
      emptyOutDir: true,
      outDir: at('out/renderer'),
      // The page's policy allows neither inline scripts nor data: URLs.
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      rolldownOptions: { input: at('renderer/index.html') },
    },
  },
});
