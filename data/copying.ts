// The data is in our own words: no run of nine words may stand in the appeal as well.
import type { Appeal } from '#core/appeals/appeal.ts';
import { plainWords } from '#core/plain-words.ts';
import { type Problem, problem } from './problem.ts';

export const RUN = 9;
/** Names of up to this many words excuse nothing: only long ones fill a run by themselves. */
const SHORT_NAME = 3;

/** Words in lower case; British and American spelling make no difference. */
const wordsOf = (text: string): string[] =>
  plainWords(text).map((word) => word.replace(/iz(e|ed|es|ing|ation|ations)$/u, 'is$1'));

function runsOf(words: readonly string[]): string[] {
  const last = words.length - RUN;
  return Array.from({ length: Math.max(0, last + 1) }, (_, at) =>
    words.slice(at, at + RUN).join(' '),
  );
}

/** Official names may be long and are nobody's wording: each counts as one unknown word. */
function withoutNames(text: string, names: readonly string[]): string {
  return names.reduce((left, name) => left.replaceAll(name, ' § '), text);
}

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* texts(inner);
}

/** Runs of nine words that an appeal shares with a text, by the item they stand in. */
export function copiedRuns(appeal: Appeal, original: string): Problem[] {
  const theirs = new Set(runsOf(wordsOf(original)));
  const names = appeal.entities
    .filter((entity) => entity.kind === 'organisation' || entity.kind === 'body')
    .map((entity) => entity.name)
    .filter((name) => wordsOf(name).length > SHORT_NAME);
  const {
    title: _,
    concerns,
    cases,
    entities,
    events,
    frameworks,
    sources,
    asks,
    positions,
    translations: _translations, // of our own words, which are looked at below
    ...record
  } = appeal;
  const lists = [
    ...concerns,
    ...cases,
    ...entities,
    ...events,
    ...frameworks,
    ...asks,
    ...positions,
  ];
  const items = [...lists, ...sources.map(({ target: _target, ...rest }) => rest), record];
  return items.flatMap((item) => {
    const ours = [...texts(item)].flatMap((text) =>
      withoutNames(text, names)
        .split('§')
        .flatMap((part) => runsOf(wordsOf(part))),
    );
    const shared = ours.find((run) => theirs.has(run));
    return shared === undefined ? [] : [problem(item.id, `repeats the appeal: ‘${shared}’`)];
  });
}
