// Where each line of a letter comes from: for the desk that signs it, not for its recipient. The sheet
// is in the language of the screen; what it quotes stays in the language of the letter.
import type { Appeal, AppealAsk } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import type { Development, Mark, Place } from '../appeals/provenance.ts';
import { type Saying, sayings } from '../appeals/sayings.ts';
import { asksOf, concernsOf, type LetterParts } from './assemble.ts';
import type { Letter } from './letter.ts';
import { plainText } from './rich-text.ts';

export type CitedSource = {
  readonly title: string;
  readonly publisher: string;
  readonly target: string;
  readonly confidence: 'high' | 'medium';
  readonly reason: string;
};

/** What happened after the appeal, and to whom or what. */
export type Since = { readonly of: string | null; readonly development: Development };

export type ProvenanceRow = {
  readonly kind: 'concern' | 'stated' | 'derived';
  /** As the letter says it. */
  readonly said: Saying;
  /** As we wrote it, where the letter has a translation. */
  readonly original: string | null;
  /** `null`: it is ours and stands nowhere in the appeal. */
  readonly place: Place | null;
  readonly scope: Concern['scope'] | null;
  readonly sources: readonly CitedSource[];
  /** When what is said was so, in words. */
  readonly when: string | null;
  /** Named people, and how they are as of a day. */
  readonly people: readonly {
    readonly name: string;
    readonly text: string;
    readonly asOf: string;
  }[];
  readonly marks: readonly Mark[];
  readonly since: readonly Since[];
};

export type ProvenanceSheet = {
  readonly subject: string;
  readonly on: string;
  readonly language: Letter['language'];
  readonly paper: Letter['paper'];
  readonly appeal: Pick<Appeal, 'title' | 'sender' | 'date'>;
  readonly rows: readonly ProvenanceRow[];
  /** The writer's own paragraphs and asks: no source is known here. */
  readonly own: readonly string[];
};

/** `null` where the letter's appeal is not at hand. */
export function provenanceSheet({ letter, library }: LetterParts): ProvenanceSheet | null {
  const appeal = library.appeals.find(({ id }) => id === letter.appealId);
  if (!appeal) return null;
  const said = sayings(appeal, letter.language);
  return {
    subject: letter.subject,
    on: letter.on,
    language: letter.language,
    paper: letter.paper,
    appeal: { title: appeal.title, sender: appeal.sender, date: appeal.date },
    rows: [
      ...concernsOf(letter, appeal).map((concern) =>
        concernRow(concern, said.statement(concern), appeal),
      ),
      ...asksOf(letter, appeal).map((ask) => askRow(ask, said.ask(ask))),
    ],
    own: ownWords(letter),
  };
}

const originalOf = (said: Saying, text: string): string | null => (said.by === null ? null : text);

function concernRow(concern: Concern, said: Saying, appeal: Appeal): ProvenanceRow {
  const cases = appeal.cases.filter(({ id }) => concern.caseIds.includes(id));
  const events = appeal.events.filter(({ id }) => concern.eventIds.includes(id));
  return {
    kind: 'concern',
    said,
    original: originalOf(said, concern.statement),
    place: concern.place,
    scope: concern.scope,
    sources: concern.citations.flatMap(({ sourceId, confidence, reason }) => {
      const source = appeal.sources.find(({ id }) => id === sourceId);
      return source ? [{ ...source, confidence, reason }] : [];
    }),
    when: concern.when.wording,
    people: cases.map(({ name, status }) => ({ name, ...status })),
    marks: concern.marks,
    since: onceEach([
      ...concern.later.map((development) => ({ of: null, development })),
      ...cases.flatMap(({ name, later }) =>
        later.map((development) => ({ of: name, development })),
      ),
      ...events.flatMap(({ heading, later }) =>
        later.map((development) => ({ of: heading, development })),
      ),
    ]),
  };
}

/** What a concern, its cases and its events have in common is said once. */
const onceEach = (all: readonly Since[]): readonly Since[] =>
  all.filter(
    ({ development: { text } }, at) =>
      all.findIndex((other) => other.development.text === text) === at,
  );

const askRow = (ask: AppealAsk, said: Saying): ProvenanceRow => ({
  kind: ask.provenance,
  said,
  original: originalOf(said, ask.text),
  place: ask.place,
  scope: null,
  sources: [],
  when: null,
  people: [],
  marks: [],
  since: [],
});

const ownWords = ({ opening, closing, asks }: Letter): readonly string[] =>
  [
    ...plainText(opening).split('\n'),
    ...asks.map((ask) => (ask.type === 'own' ? ask.text : '')),
    ...plainText(closing).split('\n'),
  ]
    .map((text) => text.trim())
    .filter((text) => text !== '');
