// A letter as it reads at this moment, sealed: what was kept, or what went out.
import type { VersionId } from '../ids.ts';
import { holderIn } from '../letters/addressees.ts';
import { assemble, type LetterParts } from '../letters/assemble.ts';
import { allAsksOf, recipientsOf } from '../letters/chosen.ts';
import { checkOf, factsOf } from '../letters/facts.ts';
import { paragraphsOf } from '../letters/leaving.ts';
import { titleIn } from '../officials/official.ts';
import type { Channel, Evidence, Sending, SentTo, Version } from './version.ts';

export type Seal = {
  readonly id: VersionId;
  /** The moment of sealing. */
  readonly at: string;
  /** Of the letter's Word file, in hexadecimal. */
  readonly sha256: string;
  /** `null`: it is kept and does not go out. */
  readonly sending: {
    /** `YYYY-MM-DD`. */
    readonly on: string;
    readonly channel: Channel;
    readonly librarySha256: string;
  } | null;
};

export function seal(parts: LetterParts, { id, at, sha256, sending }: Seal): Version {
  const { letter } = parts;
  const document = assemble(parts);
  return {
    id,
    letterId: letter.id,
    appealId: letter.appealId,
    at,
    language: letter.language,
    subject: document.subject,
    paragraphs: [...paragraphsOf(document)].filter((text) => text.trim() !== ''),
    sha256,
    asks: [...allAsksOf(letter)],
    names: letter.names,
    follows: letter.follows,
    sending: sending && sendingOf(parts, sending),
    replies: [],
  };
}

function sendingOf(
  parts: LetterParts,
  { on, channel, librarySha256 }: NonNullable<Seal['sending']>,
): Sending {
  const { letter, officials } = parts;
  const { language } = letter;
  return {
    on,
    channel,
    recipients: recipientsOf(letter, officials).map(
      (official): SentTo => ({
        officeId: official.office.id,
        title: titleIn(official.office, language),
        holder: holderIn(official, language),
      }),
    ),
    evidence: evidenceOf(parts),
    librarySha256,
    replyBy: letter.blocks.includes('reply') ? letter.replyBy : null,
  };
}

function evidenceOf({ letter, library }: LetterParts): Evidence[] {
  const appeal = library.appeals.find(({ id }) => id === letter.appealId);
  if (!appeal) return [];
  return factsOf(letter, appeal).map((fact) => ({
    factId: fact.id,
    statement: fact.statement,
    asOf: fact.asOf,
    verdict: checkOf(letter, fact)?.verdict ?? null,
  }));
}
