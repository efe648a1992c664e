// What has left the program while a spec looked on, where the launcher made a namespace that counts.
import { expect, test } from '@playwright/test';
import { since, type Traffic, trafficHere } from '#tests/launch/traffic.ts';

/** What went out, was sent as a datagram or was connected to since, loopback included. */
export function expectNothingSent(before: Traffic | undefined): void {
  const now = trafficHere();
  const description = before && now ? JSON.stringify(since(before, now)) : 'not counted here';
  test.info().annotations.push({ type: 'packets', description });
  if (before && now) expect(since(before, now)).toMatchObject({ outside: 0, udp: 0, tcp: 0 });
}
