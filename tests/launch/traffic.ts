// What the kernel has counted in a network namespace, and what of it is a packet too many.
import { existsSync, readFileSync } from 'node:fs';

/** The only device that leads out of the namespace: everything else in it is loopback. */
export const WAY_OUT = 'demarche-out';

export const COUNTERS: readonly string[] = ['dev', 'snmp', 'snmp6'].map(
  (file) => `/proc/net/${file}`,
);

export interface Traffic {
  /** Packets handed to the way out, whatever they were: IP, ARP, multicast. */
  outside: number;
  /** Packets on loopback, each counted once. */
  loopback: number;
  /** IP packets, UDP datagrams and TCP connections that programs asked for, loopback included. */
  ip: number;
  udp: number;
  tcp: number;
}

/** Packets that a device sent, by /proc/net/dev: the tenth column after its name. */
function sent(text: string, device: string): number {
  const [, counts = ''] = new RegExp(`^\\s*${device}:(.*)$`, 'm').exec(text) ?? [];
  return Number(counts.trim().split(/\s+/)[9] ?? 0);
}

/** A counter of /proc/net/snmp, which gives names on one line and values on the next. */
function counter(text: string, protocol: string, name: string): number {
  const [names = [], values = []] = text
    .split('\n')
    .filter((line) => line.startsWith(`${protocol}: `))
    .map((line) => line.split(/\s+/));
  return Number(values[names.indexOf(name)] ?? 0);
}

/** A counter of /proc/net/snmp6: a name and a value a line. */
function counter6(text: string, name: string): number {
  const [, value = '0'] = new RegExp(`^${name}\\s+(\\d+)$`, 'm').exec(text) ?? [];
  return Number(value);
}

/** Takes the texts of COUNTERS, one after the other. */
export function readTraffic(text: string): Traffic {
  return {
    outside: sent(text, WAY_OUT),
    loopback: sent(text, 'lo'),
    ip: counter(text, 'Ip', 'OutRequests') + counter6(text, 'Ip6OutRequests'),
    udp: counter(text, 'Udp', 'OutDatagrams') + counter6(text, 'Udp6OutDatagrams'),
    tcp: counter(text, 'Tcp', 'ActiveOpens'),
  };
}

export const since = (before: Traffic, now: Traffic): Traffic => ({
  outside: now.outside - before.outside,
  loopback: now.loopback - before.loopback,
  ip: now.ip - before.ip,
  udp: now.udp - before.udp,
  tcp: now.tcp - before.tcp,
});

/** The line of figures for the log. */
export const describeTraffic = ({ outside, loopback, ip, udp, tcp }: Traffic): string =>
  `${outside} packets left the namespace; ${loopback} on loopback were the harness's ` +
  `(asked for in all: ${ip} IP packets, ${udp} UDP datagrams, ${tcp} TCP connections).`;

/** The counts of the namespace that this process runs in, or nothing where it runs in none of ours. */
export function trafficHere(): Traffic | undefined {
  if (!COUNTERS.every((file) => existsSync(file))) return undefined;
  const text = COUNTERS.map((file) => readFileSync(file, 'utf8')).join('\n');
  return text.includes(`${WAY_OUT}:`) ? readTraffic(text) : undefined;
}
