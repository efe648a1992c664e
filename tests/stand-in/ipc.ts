// The `ipcMain` module and the answering of messages from preload scripts.
import type { Frame } from './frames.ts';
import { decode, encode } from './page/codec.ts';
import { strictEmitter } from './strict.ts';

interface IpcEvent {
  sender: object;
  senderFrame: Frame;
  processId: number;
  frameId: number;
}
type InvokeHandler = (event: IpcEvent, ...args: unknown[]) => unknown;

class IpcMain extends strictEmitter('ipcMain') {
  readonly invokes: Map<string, InvokeHandler> = new Map();

  handle(channel: string, handler: InvokeHandler): void {
    if (this.invokes.has(channel))
      throw new Error(`Attempted to register a second handler for '${channel}'`);
    this.invokes.set(channel, handler);
  }

  removeHandler(channel: string): void {
    this.invokes.delete(channel);
  }
}
export const ipcMain = new IpcMain();

/** Text that delivers a message to the preload script. */
export function messageText(channel: string, args: unknown[]): string {
  return encode({ channel, args });
}

/** Takes a message of a preload script and gives the text of the answer, where one is awaited. */
export async function receive(
  text: string,
  sender: object,
  senderFrame: Frame,
): Promise<string | undefined> {
  const { id, channel, args } = decode(text) as { id?: number; channel: string; args: unknown[] };
  const frameId = senderFrame.routingId;
  const event: IpcEvent = { sender, senderFrame, processId: senderFrame.processId, frameId };
  if (id === undefined) {
    ipcMain.emit(channel, event, ...args);
    return undefined;
  }
  try {
    const handler = ipcMain.invokes.get(channel);
    if (!handler) throw new Error(`No handler registered for '${channel}'`);
    return encode({ reply: id, value: await handler(event, ...args) });
  } catch (error) {
    const words = `Error invoking remote method '${channel}': ${String(error)}`;
    return encode({ reply: id, error: words });
  }
}
