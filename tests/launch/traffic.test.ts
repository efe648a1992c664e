import { expect, test } from 'vitest';
import { describeTraffic, readTraffic, since, WAY_OUT } from './traffic.ts';

const counters = (outside: number, loopback: number, ip: number, ip6: number): string =>
  [
    'Inter-|   Receive                                                |  Transmit',
    ' face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs',
    `    lo:     900      ${loopback}    0    0    0     0          0         0      900       ${loopback}    0    0`,
    `${WAY_OUT}:     576       6    0    0    0     0          0         0      464       ${outside}    0    0`,
    'Ip: Forwarding DefaultTTL InReceives OutRequests',
    `Ip: 2 64 4 ${ip}`,
    'Tcp: RtoAlgorithm ActiveOpens',
    'Tcp: 1 7',
    'Udp: InDatagrams NoPorts InErrors OutDatagrams',
    'Udp: 1 0 0 2',
    `Ip6OutRequests                  \t${ip6}`,
    'Udp6OutDatagrams                \t1',
  ].join('\n');

test('the counters of the kernel are read by device, protocol and name', () => {
  expect(readTraffic(counters(5, 40, 30, 3))).toEqual({
    outside: 5,
    loopback: 40,
    ip: 33,
    udp: 3,
    tcp: 7,
  });
});

test('what is counted is what came since, and loopback is told apart', () => {
  const before = readTraffic(counters(5, 40, 30, 3));
  const quiet = since(before, readTraffic(counters(5, 90, 80, 3)));
  expect(quiet).toMatchObject({ outside: 0, loopback: 50, ip: 50 });
  expect(describeTraffic(quiet)).toContain('0 packets left the namespace; 50 on loopback');
  expect(since(before, readTraffic(counters(6, 90, 81, 3))).outside).toBe(1);
});
