// `npm run notices`: writes THIRD-PARTY.md, the notices of the packages bundled into the app, from
// what the build wrote down (vite-plugins.ts). With --check it only tells whether that is current.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp, buildLibrary } from './build.ts';
import { mayHelp, mayShip } from './licences.ts';
import { cache, root } from './places.ts';

const FILE = join(root, 'THIRD-PARTY.md');
const PARTS = ['main', 'preload', 'renderer'];
// Packages whose own files already hold other packages: the build sees only the outer one.
const HOLDING: Record<string, string[]> = { docx: ['nanoid', 'fflate'] };

const FENCE = '```';

interface Package {
  name: string;
  version: string;
  license: string;
}

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

function bundledNames(): string[] {
  const names = PARTS.flatMap((part) => readJson<string[]>(join(cache, `packages-${part}.json`)));
  const held = names.flatMap((name) => HOLDING[name] ?? []);
  return [...new Set([...names, ...held])].sort();
}

/** The text of a package's licence and notice files; a package without one names its licence only. */
function licenceText(folder: string): string {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|notice|ofl)/i.test(name));
  const texts = files.sort().map((name) => readFileSync(join(folder, name), 'utf8').trim());
  return texts
    .join('\n\n')
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '');
}

function entry(name: string): string {
  const folder = join(root, 'node_modules', name);
  const { version, license } = readJson<Package>(join(folder, 'package.json'));
  if (!mayShip(license)) throw new Error(`${name} may not ship: its licence is ${license}`);
  const text = licenceText(folder);
  const quoted = text === '' ? '' : `\n\n${FENCE}text\n${text}\n${FENCE}`;
  return `## ${name} ${version}\n\nLicence: ${license}${quoted}\n`;
}

/** The words for passphrases are data, not a package; their notice stands beside them. */
function wordList(): string {
  const text = readFileSync(join(root, 'data/words/README.md'), 'utf8');
  return text.replace(/^# .*$/m, '## Long word list of the EFF');
}

function notices(): string {
  const intro = [
    '# Third-party software in Demarche',
    'Made by `npm run notices`; do not edit. These packages are bundled into the app.',
    'Electron itself comes with its own notices.',
  ];
  const entries = [...bundledNames().map(entry), wordList()];
  return `${intro.join('\n\n')}\n\n${entries.join('\n')}`;
}

/** Gives the installed packages whose licences may not even help to build. */
function unwelcome(): string[] {
  const { packages } = readJson<{ packages: Record<string, Partial<Package>> }>(
    join(root, 'package-lock.json'),
  );
  return Object.entries(packages)
    .filter(([path, { license = '' }]) => path !== '' && !mayHelp(license))
    .map(([path, { license }]) => `${path}: ${license}`);
}

const bad = unwelcome();
if (bad.length > 0) throw new Error(`licences not on the list (licences.ts): ${bad.join(', ')}`);
if (!(await buildLibrary()) || !(await buildApp())) process.exit(1);
const now = notices();
if (!process.argv.includes('--check')) writeFileSync(FILE, now);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== now) {
  console.error('THIRD-PARTY.md is not current: run "npm run notices".');
  process.exit(1);
}
console.log(`THIRD-PARTY.md names ${bundledNames().length} packages.`);
