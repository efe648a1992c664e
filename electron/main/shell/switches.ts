// Chromium's own command line: what the program refuses and what it adds before Chromium starts.
import { app } from 'electron';
import { devServer } from './origin.ts';

/** Switches that would open the sandbox, a debugger or the network. Fuses stop `--inspect`. */
const REFUSED = [
  'no-sandbox',
  'remote-debugging-port',
  'remote-debugging-pipe',
  'disable-web-security',
  'load-extension',
  'log-net-log',
  'js-flags',
];

/** `sysexits.h` EX_USAGE: started with options the program does not accept. */
const EX_USAGE = 64;

/** Resolver and proxy lead nowhere, so that nothing Chromium does by itself reaches a network. */
const OFFLINE: Readonly<Record<string, string>> = {
  'host-resolver-rules': 'MAP * ~NOTFOUND',
  'proxy-server': 'http://127.0.0.1:9',
};

const QUIET: Readonly<Record<string, string>> = {
  'disable-background-networking': '',
  'disable-component-update': '',
  'disable-domain-reliability': '',
  'disable-sync': '',
  'disable-quic': '',
  'no-pings': '',
  'webrtc-ip-handling-policy': 'disable_non_proxied_udp',
  'force-webrtc-ip-handling-policy': 'disable_non_proxied_udp', // the name in Chromium's shell
  'disable-features':
    'WebRtcHideLocalIpsWithMdns,MediaRouter,OptimizationHints,Translate,AutofillServerCommunication',
};

/** Which of the given switches a packaged program must not run with. */
export const refusedSwitches = (has: (name: string) => boolean): readonly string[] =>
  REFUSED.filter(has);

/** To be called before Electron is ready. Leaves the program when a packaged one is misused. */
export function setSwitches(): void {
  const refused = refusedSwitches((name) => app.commandLine.hasSwitch(name));
  if (app.isPackaged && refused.length > 0) app.exit(EX_USAGE);
  const offline = devServer() === undefined ? OFFLINE : {};
  for (const [name, value] of Object.entries({ ...QUIET, ...offline }))
    app.commandLine.appendSwitch(name, value);
}
