// From a sent letter to the next one: who holds the offices now, and what the next letter takes over.
import type { Appeal } from '../appeals/appeal.ts';
import type { LetterId } from '../ids.ts';
import { holderIn } from '../letters/addressees.ts';
import type { Letter, Sender } from '../letters/letter.ts';
import { newLetter } from '../letters/new-letter.ts';
import type { LetterTemplate } from '../letters/template.ts';
import type { OfficeId } from '../officials/office.ts';
import type { Official } from '../officials/official.ts';
import { earlierOf } from './earlier.ts';
import { standings } from './standing.ts';
import type { RegisterPart, SentTo, SentVersion, Version } from './version.ts';

export type HolderSince = {
  readonly sentTo: SentTo;
  /** The holder confirmed now; `null`: nobody is. */
  readonly now: string | null;
  /**
   * `same` was confirmed after the letter went; `changed` is somebody else; `stale` was last confirmed
   * before it went; `unknown`: nobody is confirmed; `gone`: the office is not there any more.
   */
  readonly state: 'same' | 'changed' | 'stale' | 'unknown' | 'gone';
};

/** Whether each recipient's office is still held by whom the letter went to. */
export const holdersSince = (
  { language, sending: { on, recipients } }: SentVersion,
  officials: readonly Official[],
): readonly HolderSince[] =>
  recipients.map((sentTo): HolderSince => {
    const official = officials.find(({ office }) => office.id === sentTo.officeId);
    if (!official) return { sentTo, now: null, state: 'gone' };
    const { confirmed } = official;
    if (!confirmed) return { sentTo, now: null, state: 'unknown' };
    const now = confirmed.holder.name;
    if (sentTo.holder !== holderIn(official, language)) return { sentTo, now, state: 'changed' };
    return { sentTo, now, state: confirmed.confirmedOn > on ? 'same' : 'stale' };
  });

export type FollowUp = {
  readonly id: LetterId;
  readonly at: string;
  readonly on: string;
  readonly appeal: Appeal;
  readonly template: LetterTemplate;
  readonly version: SentVersion;
  /** The draft that was sent, where it is still there: for its sender and its paper. */
  readonly draft: Letter | undefined;
  readonly sender: Sender;
};

/** Whom a letter of the kind is for: who has answered, who has not, or all. */
export function whoFollows(
  { follows }: Pick<LetterTemplate, 'follows'>,
  version: SentVersion,
  today: string,
): readonly OfficeId[] {
  return standings(version, today)
    .filter(({ state }) => {
      const isOpen = state === 'waiting' || state === 'overdue';
      return follows === null || (follows === 'silence') === isOpen;
    })
    .map(({ officeId }) => officeId);
}

/** A letter in the same language that speaks of the one that was sent, to those whom it is for. */
export function followUp(start: FollowUp): Letter {
  const { version, draft } = start;
  const officeIds = whoFollows(start.template, version, start.on);
  const next = newLetter({
    ...start,
    officeIds,
    language: version.language,
    sender: draft?.sender ?? start.sender,
    follows: earlierOf(version, officeIds),
  });
  return {
    ...next,
    paper: draft?.paper ?? next.paper,
    letterheadId: draft?.letterheadId ?? null,
    asks: version.asks,
    names: version.names,
  };
}

/** The sent letters before `version` and after it, in the order in which they went. */
export function chainOf(version: Version, { versions }: RegisterPart): readonly Version[] {
  const before: Version[] = [];
  const seen = new Set([version.id]);
  for (let id = version.follows; id !== null && !seen.has(id); ) {
    const found = versions.find((one) => one.id === id);
    if (!found) break;
    seen.add(found.id);
    before.unshift(found);
    id = found.follows;
  }
  const after: Version[] = [];
  for (let open: readonly Version[] = [version]; open.length > 0; ) {
    open = versions.filter(
      ({ id, follows }) =>
        follows !== null && !seen.has(id) && open.some((one) => one.id === follows),
    );
    for (const { id } of open) seen.add(id);
    after.push(...open);
  }
  return [...before, version, ...after];
}
