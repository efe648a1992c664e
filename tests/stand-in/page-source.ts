// Turns the modules of page/ into script text for the two worlds of a page.
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { PreloadOptions } from './page/preload.ts';

export const BINDING = '__standInSend';
export const RECEIVE = '__standInReceive';

/** The module's text as an expression that gives the named exports. */
function moduleText(file: string, names: string): string {
  const text = readFileSync(new URL(`./page/${file}`, import.meta.url), 'utf8');
  const script = stripTypeScriptTypes(text).replace(/^export /gm, '');
  return `(() => {${script}\nreturn { ${names} }; })()`;
}

/** For the page's own world, before any script of the page. */
export function mainWorldSource(mine: string, theirs: string): string {
  const bridge = moduleText('bridge.ts', 'Bridge');
  return `{ const { Bridge } = ${bridge};
  new Bridge(${JSON.stringify(mine)}, ${JSON.stringify(theirs)}); }`;
}

/**
 * For the preload's world: runs the preload script as the CommonJS module that it is.
 * Like Electron's, it does not run in frames within the page.
 */
export function preloadSource(
  [mine, theirs]: [string, string],
  preload: string,
  options: PreloadOptions,
): string {
  const module = { exports: {} };
  return `if (window === window.top) {
  const { encode, decode } = ${moduleText('codec.ts', 'encode, decode')};
  const { Bridge } = ${moduleText('bridge.ts', 'Bridge')};
  const { preloadGlobals } = ${moduleText('preload.ts', 'preloadGlobals')};
  const bridge = new Bridge(${JSON.stringify(mine)}, ${JSON.stringify(theirs)});
  const expose = (key, value) => bridge.expose(key, value);
  const send = globalThis.${BINDING};
  const given = preloadGlobals({ encode, decode, send, expose }, ${JSON.stringify(options)});
  Object.defineProperty(globalThis, '${RECEIVE}', { value: given.receive });
  const module = ${JSON.stringify(module)};
  (function (require, process, module, exports, global) {
${readFileSync(preload, 'utf8')}
  })(given.require, given.process, module, module.exports, globalThis);
}`;
}
