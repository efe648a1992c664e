import type { AppEvent } from '#core/contract/events.ts';
import { onEvent } from './client.ts';

type Listener = (event: AppEvent) => void;

const listeners = new Set<Listener>();
let isListening = false;

/** Calls `listener` for each event from main until the function it answers is called. */
export function hear(listener: Listener): () => void {
  if (!isListening) {
    isListening = true;
    onEvent((event) => {
      for (const each of listeners) each(event);
    });
  }
  listeners.add(listener);
  return () => listeners.delete(listener);
}
