// Sends one datagram to the address it is given, or asks the name server for a `name`: what
// namespace.ts must see, so that its zeros mean something.
import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns/promises';

const [what = ''] = process.argv.slice(2);
const DISCARD = 9; // the port of RFC 863

if (what === 'name') {
  await new Resolver({ timeout: 500, tries: 1 }).resolve4('example.org').catch(() => undefined);
} else {
  const socket = createSocket(what.includes(':') ? 'udp6' : 'udp4');
  socket.send('one', DISCARD, what, () => socket.close());
}
