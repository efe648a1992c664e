// Where each line of a letter comes from: for the desk that signs it, not for its recipient. What it
// quotes stays in the language of the letter.
import type { Appeal, AppealAsk, Case } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import { sortKey } from '../appeals/edtf.ts';
import type { FactCheck } from '../appeals/fact-check.ts';
import type { Development, Mark, Place } from '../appeals/provenance.ts';
import { type Saying, sayings } from '../appeals/sayings.ts';
import type { LetterParts } from './assemble.ts';
import { asksOf, casesOf, concernsOf } from './chosen.ts';
import { checkOf, checksOf } from './facts.ts';
import { inLetterOrder } from './group-concerns.ts';
import type { Letter } from './letter.ts';
import { ownParagraphs } from './own-text.ts';

export type CitedSource = {
  readonly title: string;
  readonly publisher: string;
  readonly target: string;
  readonly confidence: 'high' | 'medium';
  readonly reason: string;
};

/** Somebody named, and how they are as of a day. */
export type PersonAsOf = { readonly name: string; readonly text: string; readonly asOf: string };

/** What happened after the appeal, and to whom or what; `of` is `null` for the concern itself. */
export type Since = { readonly of: string | null; readonly development: Development };

type Said = {
  /** As the letter says it. */
  readonly said: Saying;
  /** As we wrote it, where the letter has a translation. */
  readonly original: string | null;
  readonly people: readonly PersonAsOf[];
  /** Oldest first; what two items have in common is told once. */
  readonly since: readonly Since[];
};

export type ConcernRow = Said & {
  readonly kind: 'concern';
  readonly place: Place;
  readonly scope: Concern['scope'];
  readonly sources: readonly CitedSource[];
  /** When what is said was so, in words. */
  readonly when: string;
  readonly marks: readonly Mark[];
  /** What the writer found for this letter; `null`: nobody has looked. */
  readonly check: FactCheck | null;
};

export type AskRow = Said & {
  readonly kind: AppealAsk['provenance'];
  /** `null`: it is derived by us and stands nowhere in the appeal. */
  readonly place: Place | null;
  /** The concerns it answers to. */
  readonly answersTo: readonly { readonly heading: string; readonly place: Place }[];
};

/** How the person of a case is. */
export type CaseRow = Said & {
  readonly kind: 'case';
  readonly name: string;
  readonly asOf: string;
  readonly check: FactCheck | null;
};

export type ProvenanceRow = ConcernRow | CaseRow | AskRow;

export type ProvenanceSheet = {
  readonly subject: string;
  readonly on: string;
  readonly language: Letter['language'];
  readonly paper: Letter['paper'];
  /** Who made it: the organisation, or who signs. */
  readonly author: string;
  readonly appeal: Pick<Appeal, 'title' | 'sender' | 'date' | 'language'>;
  /** In the order in which the letter prints them. */
  readonly rows: readonly ProvenanceRow[];
  /** The writer's own paragraphs and asks: no source is known here. */
  readonly own: readonly string[];
};

/** `null` where the letter's appeal is not at hand. */
export function provenanceSheet({ letter, library }: LetterParts): ProvenanceSheet | null {
  const appeal = library.appeals.find(({ id }) => id === letter.appealId);
  if (!appeal) return null;
  const { subject, on, language, paper, sender } = letter;
  const concerns = inLetterOrder(concernsOf(letter, appeal), appeal, language);
  return {
    subject,
    on,
    language,
    paper,
    author: sender.organisation || sender.signatory,
    appeal,
    rows: [
      ...concerns.map((concern) => concernRow(concern, letter, appeal)),
      ...casesOf(letter, appeal).map((one) => caseRow(one, letter, appeal)),
      ...asksOf(letter, appeal).map((ask) => askRow(ask, letter, appeal)),
    ],
    own: ownParagraphs({ ...letter, checks: checksOf(letter, appeal) }),
  };
}

function concernRow(concern: Concern, letter: Letter, appeal: Appeal): ConcernRow {
  const said = sayings(appeal, letter.language).statement(concern);
  return {
    kind: 'concern',
    said,
    original: said.by === null ? null : concern.statement,
    place: concern.place,
    scope: concern.scope,
    sources: concern.citations.flatMap(({ sourceId, confidence, reason }) => {
      const source = appeal.sources.find(({ id }) => id === sourceId);
      return source ? [{ ...source, confidence, reason }] : [];
    }),
    when: concern.when.wording,
    marks: concern.marks,
    check: checkOf(letter, concern),
    ...namedIn([concern], appeal),
  };
}

function caseRow(one: Case, letter: Letter, appeal: Appeal): CaseRow {
  const said = sayings(appeal, letter.language).status(one);
  const { text, asOf } = one.status;
  return {
    kind: 'case',
    said,
    original: said.by === null ? null : text,
    name: one.name,
    asOf,
    check: checkOf(letter, { id: one.id, statement: text }),
    people: [],
    since: inTime(one.later.map((development) => ({ of: null, development }))),
  };
}

/** An ask rests on concerns: who is named in them, and what is known of those since, counts for it. */
function askRow(ask: AppealAsk, letter: Letter, appeal: Appeal): AskRow {
  const said = sayings(appeal, letter.language).ask(ask);
  const concerns = appeal.concerns.filter(({ id }) => ask.concernIds.includes(id));
  return {
    kind: ask.provenance,
    said,
    original: said.by === null ? null : ask.text,
    place: ask.place,
    answersTo: concerns.map(({ heading, place }) => ({ heading, place })),
    ...namedIn(concerns, appeal),
  };
}

/** Who is named in concerns, and all that is known since of them, their cases and events. */
export function namedIn(
  concerns: readonly Concern[],
  { cases, events, entities }: Appeal,
): Pick<Said, 'people' | 'since'> {
  const uses = (ids: (concern: Concern) => readonly string[]) => {
    const all = new Set(concerns.flatMap(ids));
    return ({ id }: { readonly id: string }) => all.has(id);
  };
  const named = cases.filter(uses(({ caseIds }) => caseIds));
  const persons = entities.filter(uses(({ entityIds }) => entityIds));
  const happened = events.filter(uses(({ eventIds }) => eventIds));
  const of = (name: string | null, later: readonly Development[]): Since[] =>
    later.map((development) => ({ of: name, development }));
  return {
    people: [...named, ...persons].flatMap(({ name, status }) =>
      status ? [{ name, ...status }] : [],
    ),
    since: inTime([
      ...concerns.flatMap(({ later }) => of(null, later)),
      ...named.flatMap(({ name, later }) => of(name, later)),
      ...happened.flatMap(({ heading, later }) => of(heading, later)),
    ]),
  };
}

const inTime = (all: readonly Since[]): readonly Since[] =>
  all
    .filter(
      ({ development: { text } }, at) =>
        all.findIndex((other) => other.development.text === text) === at,
    )
    .toSorted((a, b) => {
      const [one, two] = [a, b].map(({ development }) => sortKey(development.when.edtf));
      return one === two ? 0 : (one ?? '') < (two ?? '') ? -1 : 1;
    });
