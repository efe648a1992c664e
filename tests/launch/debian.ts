// What the tools need from the system, and installing it on Debian as root (CI, containers).
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Debian's packages, by what they are for. The only list of them. */
export const PACKAGES = {
  people: ['chromium'],
  tests: ['chromium-headless-shell', 'fonts-dejavu-core'],
  display: ['xvfb'],
  documents: ['libreoffice-writer', 'poppler-utils', 'fonts-crosextra-carlito'],
  durability: ['strace', 'iproute2', 'gdb', 'e2fsprogs'],
} as const;

/** Takes the text of /etc/os-release and gives the names that it says the system goes by. */
export function systemNames(osRelease: string): string[] {
  const values = osRelease.matchAll(/^(?:ID|ID_LIKE)="?([^"\n]*)"?$/gm);
  return [...values].flatMap(([, value = '']) => value.split(' '));
}

function here(): string[] {
  const file = '/etc/os-release';
  return existsSync(file) ? systemNames(readFileSync(file, 'utf8')) : [];
}

/** Whether what is missing can be installed here: then it must be. */
export const canInstall = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && here().includes('debian');

/** Installs packages where it may (Debian, as root), saying so; tells whether they are there now. */
export function aptInstall(packages: readonly string[]): boolean {
  if (!canInstall()) return false;
  console.log(`Installing with apt: ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args: string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  apt('update');
  return apt('install', '-y', '--no-install-recommends', ...packages).status === 0;
}

const ADVICE: [string, string][] = [
  ['ubuntu', 'sudo snap install chromium'],
  ['debian', 'sudo apt install chromium'],
  ['fedora', 'sudo dnf install chromium'],
  ['arch', 'sudo pacman -S chromium'],
  ['suse', 'sudo zypper install chromium'],
];

/** One sentence: what to install on a system to have a browser. */
export function browserAdvice(platform: NodeJS.Platform, names: string[] = here()): string {
  const start = 'Demarche needs Electron, which could not be fetched, or a Chromium-family browser';
  if (platform === 'win32') return `${start}: install Microsoft Edge or Google Chrome.`;
  if (platform === 'darwin') return `${start}: install Google Chrome or Chromium.`;
  const [, command] = ADVICE.find(([name]) => names.includes(name)) ?? [];
  return command ? `${start}: run "${command}".` : `${start}: install the package chromium.`;
}
