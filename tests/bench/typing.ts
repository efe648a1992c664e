// Goal 9: a burst of typing, through the page's own field and queue. What is typed waits in the
// field (renderer/state/drafts.ts) for a pause, a second at most; main writes what it is handed.
import { setTimeout as wait } from 'node:timers/promises';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { annotationsOf } from '#core/workspace/workspace.ts';
import { type CommandQueue, commandQueue } from '#renderer/state/command-queue.ts';
import { type Draft, useDraft } from '#renderer/state/drafts.ts';
import { cheapTools } from '#tests/support/vault-tools.ts';
import { anEdit, chanceFrom, madeUp, type Size } from './made-up.ts';
import { countingDisk, openVault, recordBytes } from './stores.ts';

const KEYS = 100;
const LASTS = 5000; // ms

type FieldOf = {
  readonly keep: (body: string) => void;
  readonly onReady: (draft: Draft<string>) => void;
};

function Field({ keep, onReady }: FieldOf): null {
  onReady(useDraft<string>('', keep));
  return null;
}

/** The field that notes are typed into; nothing is shown, so that it needs no page but its clock. */
function fieldOf(keep: (body: string) => void): Draft<string> {
  Object.assign(globalThis, { window: globalThis });
  const drafts: Draft<string>[] = [];
  renderToString(createElement(Field, { keep, onReady: (draft) => void drafts.push(draft) }));
  return drafts[0]!;
}

const refuse = ({ code }: { readonly code: string }): never => {
  throw new Error(code);
};

async function typed(field: Draft<string>, text: string, queue: CommandQueue): Promise<void> {
  for (let keys = 1; keys <= KEYS; keys++) {
    field.change(text.slice(0, text.length - KEYS + keys));
    await wait(LASTS / KEYS);
  }
  field.flush();
  await queue.settled();
}

export async function measureTyping(folder: string, size: Size) {
  const workspace = madeUp(size);
  const { disk, tally } = countingDisk();
  const vault = await openVault(folder, workspace, cheapTools({ disk }));
  const rewrite = anEdit(workspace, chanceFrom());
  const { appealId, id, content } = rewrite;
  const queue = commandQueue({
    send: (base, command) => vault.apply(base, command),
    onSaving: () => undefined,
    onConflict: refuse,
    onClosed: refuse,
    retryAfter: () => refuse({ code: 'it could not be stored' }),
  });
  const before = { ...tally };
  let base = workspace.revision;
  const keep = (body: string) => queue.push(base++, { ...rewrite, content: { ...content, body } });
  await typed(fieldOf(keep), content.body, queue);
  const kept = annotationsOf(vault.current(), appealId).annotations.find((note) => note.id === id);
  if (kept?.content.body !== content.body) throw new Error('what was typed was not kept');
  const figures = {
    edits: base - workspace.revision,
    flushes: tally.flushes - before.flushes,
    records: (tally.bytes - before.bytes) / recordBytes(rewrite),
  };
  await vault.lock();
  return figures;
}
