// The thread that lays letters out, one after another. What goes wrong in it ends it: whoever
// started it (page-thread.ts) hears of that and starts another.
import { parentPort } from 'node:worker_threads';
import type { Printable } from '#core/briefs/printable.ts';
import { layOut } from './lay-out.ts';

// A marked seam: only page-thread.ts speaks to this thread, and says nothing else.
parentPort?.on('message', async (document: Printable) => {
  const laidOut = await layOut(document);
  parentPort?.postMessage(laidOut, [laidOut.docx.buffer]); // moved, not copied
});
