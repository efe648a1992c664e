import type { BriefParts } from '#core/briefs/brief-parts.ts';
import { lettersToLeave } from '#core/briefs/leave-behind.ts';
import { paperOf } from '#core/briefs/papers.ts';
import { AppError } from '#core/errors.ts';
import type { LetterId, MeetingId } from '#core/ids.ts';
import { officials } from '#core/officials/official.ts';
import { annotationsOf } from '#core/workspace/workspace.ts';
import { packOf } from '#main/letters/brief/pack.ts';
import { paperOutput } from '#main/letters/brief/paper-outputs.ts';
import type { Draft, Output } from '#main/letters/outputs.ts';
import type { PageThread } from '#main/letters/page-thread.ts';
import type { Printing } from '#main/letters/pdf/pdf-output.ts';
import type { LoadedLibrary } from '#main/library/load.ts';
import type { Handlers } from '#main/serve.ts';
import type { Vault } from '#main/vault/vault.ts';
import type { Batches } from './batches.ts';

/** What the papers of a meeting need beside the vault and the library. */
export type PaperTools = {
  readonly draft: (id: LetterId) => Promise<Draft>;
  /** Asks where to, and writes there. */
  readonly save: (output: Output) => Promise<{ savedAs: string | null }>;
  readonly printing: Printing;
  readonly layOutLatest: PageThread['layOutLatest'];
  readonly batches: Batches;
  /** The day where the user is, `YYYY-MM-DD`. */
  readonly today: () => string;
};

/** Calls that turn a meeting of the vault into its papers. */
export function paperCalls(
  vault: Vault,
  load: () => Promise<LoadedLibrary>,
  { draft, save, printing, layOutLatest, batches, today }: PaperTools,
): Pick<Handlers, 'meetings.pages' | 'meetings.export' | 'meetings.exportPack'> {
  const partsOf = (id: MeetingId) => readParts(vault, load, id, today());
  return {
    'meetings.pages': async ({ meetingId, kind }) =>
      layOutLatest(paperOf[kind](await partsOf(meetingId))),
    'meetings.export': async ({ meetingId, kind, as }) =>
      save(paperOutput(await partsOf(meetingId), kind, as, printing)),
    'meetings.exportPack': async ({ meetingId, job }) => {
      const parts = await partsOf(meetingId);
      const { library } = await load();
      const { letters, templates } = vault.current().letters;
      const kinds = [...library.templates, ...templates];
      const left = lettersToLeave(letters, kinds, meetingId);
      const drafts = await Promise.all(left.map(({ id }) => draft(id)));
      return batches.write(job, packOf(parts, drafts, printing));
    },
  };
}

/** Throws `workspace.missing`. */
async function readParts(
  vault: Vault,
  load: () => Promise<LoadedLibrary>,
  id: MeetingId,
  today: string,
): Promise<BriefParts> {
  const { library } = await load();
  const meeting = vault.current().meetings.meetings.find((one) => one.id === id);
  if (!meeting) throw new AppError({ code: 'workspace.missing', what: 'meeting', id });
  const workspace = await vault.open([meeting.appealId]); // for the notes on its appeal
  return {
    meeting,
    library,
    officials: officials(library.offices, workspace.officials),
    annotations: annotationsOf(workspace, meeting.appealId).annotations,
    answers: workspace.meetings.answers,
    meetings: workspace.meetings.meetings,
    commitments: workspace.commitments.commitments,
    sender: workspace.settings.sender,
    today,
  };
}
