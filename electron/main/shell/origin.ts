// Where the page comes from. In development electron-vite serves it from a local address named in
// the environment; a packaged program never looks there.
import { app } from 'electron';

export const SCHEME = 'app';
export const HOST = 'bundle';
const BUNDLED = `${SCHEME}://${HOST}/`;

/** The development server's address, or `undefined` in a packaged or built program. */
export const devServer = (): string | undefined =>
  app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL;

/** The address of the one page there is. */
export const pageUrl = (): string => devServer() ?? `${BUNDLED}index.html`;

/** Whether `url` is the program's own, by the URL parser and not by its looks. */
export function isOwn(url: string): boolean {
  const { protocol, host } = new URL(url);
  const dev = devServer();
  if (dev === undefined) return protocol === `${SCHEME}:` && host === HOST;
  const own = new URL(dev);
  const isSocket = protocol === 'ws:' && host === own.host;
  return isSocket || (protocol === own.protocol && host === own.host);
}

/** Whether `url` is exactly the page, apart from a slash that loading adds and the place within it. */
export const isPage = (url: string): boolean => bare(url) === bare(pageUrl());

const bare = (url: string): string => {
  const parsed = new URL(url);
  parsed.hash = '';
  return parsed.href;
};
