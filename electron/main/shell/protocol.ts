// Serves the built page as app://bundle/: known files only, by exact name, under a strict policy.
import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { protocol, type Session } from 'electron';
import { isOwn, SCHEME } from './origin.ts';

/** The policy of one page load; `nonce` admits the style elements our components make. */
export const policy = (nonce: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "worker-src 'self'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');

/** Stands in index.html where the nonce of the load goes. */
const NONCE_MARK = '%CSP_NONCE%';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** To be called before Electron is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true } },
  ]);
}

/** Serves the files under `folder`; a name that is not among them is a 404, never a path. */
export function serveBundle(session: Session, folder: string): void {
  const files = filesIn(folder);
  session.protocol.handle(SCHEME, ({ url }) => {
    const file = isOwn(url) ? files.get(decodeURIComponent(new URL(url).pathname)) : undefined;
    if (file === undefined) return new Response(null, { status: 404 });
    const nonce = randomBytes(16).toString('base64');
    const headers = {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy(nonce),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    };
    return new Response(contentOf(file, nonce), { headers });
  });
}

function contentOf(file: string, nonce: string): string | Uint8Array<ArrayBuffer> {
  const bytes = readFileSync(file);
  if (extname(file) !== '.html') return new Uint8Array(bytes);
  return bytes.toString('utf8').replaceAll(NONCE_MARK, nonce);
}

function filesIn(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]));
}
