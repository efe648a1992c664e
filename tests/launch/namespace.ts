// A network namespace to run the end-to-end specs in. It has what a machine on a network has: a
// default route for both protocols and a name server. Whatever the program sends anywhere is counted
// on the one device that leads out; loopback, by which the harness steers the app, is apart.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isOnPath } from './display.ts';
import { root } from './places.ts';
import { COUNTERS, readTraffic, since, type Traffic, WAY_OUT } from './traffic.ts';

export interface Namespace {
  /** What to start, so that `command` runs in the namespace. */
  inside(command: string, args: readonly string[]): [string, string[]];
  read(): Traffic;
  remove(): void;
}

/** The two ends of the wire, in networks for tests of devices (RFC 2544, RFC 5180). */
const HERE = { v4: '198.18.0.1', v6: '2001:2::1', mac: '02:00:00:00:00:01' };
const BEYOND = { v4: '198.18.0.2', v6: '2001:2::2', mac: '02:00:00:00:00:02' };
type End = typeof HERE;

/** `ip netns exec` lays the files of this folder's NAME over those of /etc. */
const RESOLV = '/etc/netns';
const PREFIX = 'demarche-';

const ip = (...args: string[]): string => execFileSync('ip', args, { encoding: 'utf8' });
const names = (): string[] =>
  ip('netns', 'list')
    .split('\n')
    .flatMap((line) => line.split(' ')[0] || []);

/** Why packets cannot be counted on this machine, or nothing where they can. */
function hindrance(): string | undefined {
  if (process.platform !== 'linux') return 'network namespaces are a thing of Linux';
  if (process.getuid?.() !== 0) return 'only root may make a network namespace';
  return isOnPath('ip') ? undefined : 'the program `ip` (iproute2) is not here';
}

/** One end of the wire, with nothing that the kernel would say by itself. */
function bringUp(namespace: string, own: End, other: End): void {
  const at = (...args: string[]) => ip('-n', namespace, ...args);
  // No address, router or neighbour is asked for; what must be announced is announced at once.
  const quiet =
    'cd /proc/sys/net/ipv6/conf/$0 && echo 1 >addr_gen_mode && echo 0 >router_solicitations && ' +
    'echo 0 >accept_ra && echo 1 >mldv2_unsolicited_report_interval';
  ip('netns', 'exec', namespace, 'sh', '-c', quiet, WAY_OUT);
  at('link', 'set', 'lo', 'up');
  at('link', 'set', WAY_OUT, 'address', own.mac);
  at('addr', 'add', `${own.v4}/30`, 'dev', WAY_OUT);
  at('addr', 'add', `${own.v6}/64`, 'dev', WAY_OUT, 'nodad');
  at('link', 'set', WAY_OUT, 'up');
  for (const address of [other.v4, other.v6])
    at('neigh', 'replace', address, 'lladdr', other.mac, 'dev', WAY_OUT, 'nud', 'permanent');
}

function build(name: string, beyond: string): void {
  for (const each of [name, beyond]) ip('netns', 'add', each);
  ip(
    ...['link', 'add', WAY_OUT, 'netns', name],
    ...['type', 'veth', 'peer', 'name', WAY_OUT, 'netns', beyond],
  );
  bringUp(name, HERE, BEYOND);
  bringUp(beyond, BEYOND, HERE);
  ip('-n', name, 'route', 'add', 'default', 'via', BEYOND.v4);
  ip('-n', name, '-6', 'route', 'add', 'default', 'via', BEYOND.v6);
  mkdirSync(join(RESOLV, name), { recursive: true });
  writeFileSync(join(RESOLV, name, 'resolv.conf'), `nameserver ${BEYOND.v4}\n`);
}

const beyondOf = (name: string): string => `${name}-beyond`;

function remove(name: string): void {
  const there = names();
  for (const each of [name, beyondOf(name)]) if (there.includes(each)) ip('netns', 'del', each);
  rmSync(join(RESOLV, name), { recursive: true, force: true });
  if (existsSync(RESOLV) && readdirSync(RESOLV).length === 0) rmdirSync(RESOLV);
}

/** Removes what runs that were killed have left. */
function removeStale(): void {
  for (const name of names()) {
    const [, pid] = new RegExp(`^${PREFIX}(\\d+)$`).exec(name) ?? [];
    if (pid !== undefined && !existsSync(`/proc/${pid}`)) remove(name);
  }
}

/** The kernel announces a new address twice, within milliseconds: waits until it has. */
async function settle(read: () => Traffic): Promise<void> {
  const STEP = 250; // milliseconds, each many times what the announcements take
  for (let last = read(), tries = 0; tries < 20; tries++) {
    await wait(STEP);
    const now = read();
    if (now.outside === last.outside) return;
    last = now;
  }
  throw new Error('the namespace does not become quiet by itself');
}

/** Shows that the count can fail: a datagram of each protocol and a question for a name are seen. */
function proveCounter({ inside, read }: Namespace): void {
  for (const what of ['192.0.2.1', '2001:db8::1', 'name']) {
    const before = read();
    const [command, args] = inside(process.execPath, [join(root, 'tests/launch/knock.ts'), what]);
    execFileSync(command, args, { stdio: 'ignore' });
    if (since(before, read()).outside === 0)
      throw new Error(`the counter does not count: a packet sent to ${what} was not seen`);
  }
}

/** Makes the namespace and proves its counter, or gives in words why there is none here. */
export async function openNamespace(): Promise<Namespace | string> {
  const reason = hindrance();
  if (reason !== undefined) return reason;
  const name = `${PREFIX}${process.pid}`;
  const inside: Namespace['inside'] = (command, args) => [
    'ip',
    ['netns', 'exec', name, command, ...args],
  ];
  const [cat, files] = inside('cat', COUNTERS);
  const read = () => readTraffic(execFileSync(cat, files, { encoding: 'utf8' }));
  const namespace: Namespace = { inside, read, remove: () => remove(name) };
  try {
    removeStale();
    build(name, beyondOf(name));
  } catch (error) {
    remove(name);
    return `a network namespace could not be made (${String(error).split('\n')[0]})`;
  }
  try {
    await settle(read);
    proveCounter(namespace);
    return namespace;
  } catch (error) {
    remove(name);
    throw error;
  }
}
