// The whole width of the bridge between page and main process: two functions on two channels. It
// never grows; what can be said over it is the contract.
export const CALL_CHANNEL = 'app:call';
export const EVENT_CHANNEL = 'app:event';

/** What the preload script exposes to the page as `window.demarche`. */
export type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  readonly on: (listener: (event: unknown) => void) => void;
};
