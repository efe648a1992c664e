// What a page that has been taken over would try to reach somebody with. Each function runs in the
// page, by itself, and tells what became of its attempt.
export type Outcome =
  | 'refused'
  /** The browser tells a page nothing of this, whether it worked or not: packets tell. */
  | 'untold'
  | 'reached';
export type Attempt = (address: string) => Outcome | Promise<Outcome>;
type Named = readonly [string, Attempt];

/** Elements that load something: their name, the attribute that says from where, and others. */
const ELEMENTS: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['img', 'src', {}],
  ['script', 'src', {}],
  ['iframe', 'src', {}],
  ['object', 'data', {}],
  ['embed', 'src', {}],
  ['video', 'src', {}],
  ['audio', 'src', {}],
  ['link', 'href', { rel: 'stylesheet' }],
  ['link', 'href', { rel: 'prefetch' }],
  ['link', 'href', { rel: 'preload', as: 'fetch' }],
  ['link', 'href', { rel: 'modulepreload' }],
  ['link', 'href', { rel: 'icon' }],
  ['link', 'href', { rel: 'manifest' }],
  ['link', 'href', { rel: 'dns-prefetch' }],
  ['link', 'href', { rel: 'preconnect' }],
];

export type Loading = { readonly tag: string; readonly attributes: Record<string, string> };

/** The elements pointing at `address`, to be given to `addElements`. */
export const elementsFor = (address: string): readonly Loading[] =>
  ELEMENTS.map(([tag, where, others]) => ({ tag, attributes: { ...others, [where]: address } }));

/** Runs in the page: adds elements and waits a little for what they say of their loading. */
export const addElements = (elements: readonly Loading[]): Promise<readonly Outcome[]> =>
  Promise.all(
    elements.map(
      ({ tag, attributes }) =>
        new Promise<Outcome>((resolve) => {
          const element = document.createElement(tag);
          // What was kept from its address tells that it has loaded the empty page instead.
          const isFrame = ['iframe', 'object', 'embed'].includes(tag);
          element.addEventListener('load', () => resolve(isFrame ? 'untold' : 'reached'));
          element.addEventListener('loadeddata', () => resolve('reached'));
          element.addEventListener('error', () => resolve('refused'));
          try {
            for (const [name, value] of Object.entries(attributes))
              element.setAttribute(name, value);
            document.body.append(element);
          } catch {
            resolve('refused');
          }
          setTimeout(() => resolve('untold'), 1000); // nothing more is heard of a hint
        }),
    ),
  );

/** What tells the page that it was refused. */
export const told: readonly Named[] = [
  [
    'fetch',
    (address) =>
      fetch(address, { mode: 'no-cors' }).then(
        () => 'reached',
        () => 'refused',
      ),
  ],
  [
    'XMLHttpRequest',
    (address) =>
      new Promise((resolve) => {
        const request = new XMLHttpRequest();
        request.onload = () => resolve('reached');
        request.onerror = () => resolve('refused');
        request.open('POST', address);
        request.send('words');
      }),
  ],
  [
    'an event source',
    (address) =>
      new Promise((resolve) => {
        const source = new EventSource(address);
        source.onopen = () => resolve('reached');
        source.onerror = () => resolve('refused');
      }),
  ],
  [
    'a web socket',
    (address) =>
      new Promise((resolve) => {
        try {
          const socket = new WebSocket(address.replace(/^http/, 'ws'));
          socket.onopen = () => resolve('reached');
          socket.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      }),
  ],
  [
    'a font',
    (address) =>
      new FontFace('outside', `url("${address}")`).load().then(
        () => 'reached',
        () => 'refused',
      ),
  ],
  [
    'a module',
    (address) =>
      import(address).then(
        () => 'reached',
        () => 'refused',
      ),
  ],
  [
    'a worker',
    (address) =>
      new Promise((resolve) => {
        try {
          const worker = new Worker(address);
          worker.onmessage = () => resolve('reached');
          worker.onerror = () => resolve('refused');
        } catch {
          resolve('refused');
        }
      }),
  ],
  [
    'a service worker',
    (address) =>
      navigator.serviceWorker.register(address).then(
        () => 'reached',
        () => 'refused',
      ),
  ],
  [
    'WebRTC with a STUN server',
    async (address) => {
      const { hostname } = new URL(address);
      const connection = new RTCPeerConnection({
        iceServers: [{ urls: `stun:${hostname}:3478` }],
      });
      connection.createDataChannel('words');
      await connection.setLocalDescription(await connection.createOffer());
      if (connection.iceGatheringState !== 'complete')
        await new Promise((resolve) => {
          connection.onicegatheringstatechange = () =>
            connection.iceGatheringState === 'complete' && resolve(null);
        });
      // A line of the description for each address by which this machine could be reached.
      const isKnown = connection.localDescription?.sdp.includes('a=candidate');
      connection.close();
      return isKnown ? 'reached' : 'refused';
    },
  ],
  ['a new window', (address) => (window.open(address) === null ? 'refused' : 'reached')],
];

/** What tells it nothing, or leads the page away. */
export const untold: readonly Named[] = [
  [
    'a beacon',
    (address) => {
      navigator.sendBeacon(address, 'words');
      return 'untold';
    },
  ],
  [
    'WebTransport',
    (address) => {
      if (!('WebTransport' in globalThis) || !address.startsWith('https')) return 'untold';
      return new WebTransport(address).ready.then(
        () => 'reached' as const,
        () => 'refused' as const,
      );
    },
  ],
  [
    'a style sheet that imports another',
    (address) => {
      const style = document.createElement('style');
      style.textContent = `@import url("${address}"); body { background: url("${address}") }`;
      document.head.append(style);
      return 'untold';
    },
  ],
  [
    'a form',
    (address) => {
      const form = document.createElement('form');
      form.action = address;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      return 'untold';
    },
  ],
  [
    'going there',
    (address) => {
      location.href = address;
      return 'untold';
    },
  ],
];
