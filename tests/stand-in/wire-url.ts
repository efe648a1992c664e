// Chromium hands navigations to unknown schemes to the system, before they can be intercepted. So
// scheme://host/… travels as https://host.scheme.localhost/…: a secure context, never resolved.

const privileged = new Set<string>();

export function registerScheme(scheme: string): void {
  privileged.add(scheme);
}

/** Takes a URL of the app and gives the one that Chromium is told. */
export function toWire(url: string): string {
  const [, scheme = '', host, rest] = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)(.*)$/i.exec(url) ?? [];
  return privileged.has(scheme) ? `https://${host}.${scheme}.localhost${rest}` : url;
}

/** Takes a URL as Chromium tells it and gives the one that the app knows. */
export function fromWire(url: string): string {
  const found = /^https:\/\/([^/?#]*)\.([a-z][a-z0-9+-]*)\.localhost([/?#].*)?$/i.exec(url);
  const [, host, scheme = '', rest = ''] = found ?? [];
  return privileged.has(scheme) ? `${scheme}://${host}${rest}` : url;
}

/** The origin of a URL with a standard scheme, 'null' of anything else (about:blank, data:). */
export function originOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(url)?.[0] ?? 'null';
}
