// One spelling for one name. Other spellings are kept as aliases, for search only.
import type { Appeal } from '#core/appeals/appeal.ts';
import { type Problem, problem } from '../problem.ts';

const NAME = /^\p{Lu}[\p{Script=Latin}\s’'-]+$/u;
const ACRONYM = /^\p{Lu}+$/u;

/** A name in Latin letters with a word that ours lacks: "Mukhortova" alone is no other spelling. */
const isOtherSpelling = (alias: string, name: string): boolean =>
  NAME.test(alias) &&
  !ACRONYM.test(alias) &&
  alias.split(' ').some((word) => /^\p{Lu}/u.test(word) && !name.includes(word.replace(/s$/u, '')));

type Named = { readonly name: string; readonly aliases: readonly string[] };

const named = ({ cases, entities, events, countries }: Appeal): readonly Named[] => [
  ...cases,
  ...entities,
  ...countries.map(({ name, officialName, aliases }) => ({
    name: `${name} ${officialName}`,
    // The adjective of a country is no second spelling of it.
    aliases: aliases.filter((alias) => !name.startsWith(alias)),
  })),
  ...events.map(({ heading, site, aliases }) => ({ name: `${heading} ${site ?? ''}`, aliases })),
];

/** All that people read of the data: other spellings in it would look like other people. */
const texts = ({ concerns, cases, entities, events, asks, positions }: Appeal) => [
  ...concerns.map(({ id, heading, statement }) => ({ id, text: `${heading} ${statement}` })),
  ...cases.map(({ id, summary, status }) => ({ id, text: `${summary} ${status.text}` })),
  ...entities.map(({ id, name, summary }) => ({ id, text: `${name} ${summary}` })),
  ...events.map(({ id, heading }) => ({ id, text: heading })),
  ...asks.map(({ id, text, measure }) => ({ id, text: `${text} ${measure ?? ''}` })),
  ...positions.map(({ id, speaker, claim, reply }) => ({
    id,
    text: `${speaker} ${claim} ${reply}`,
  })),
];

export function spellingProblems(appeal: Appeal): Problem[] {
  const others = named(appeal).flatMap(({ name, aliases }) =>
    aliases.filter((alias) => isOtherSpelling(alias, name)),
  );
  return texts(appeal).flatMap(({ id, text }) =>
    others
      .filter((alias) => new RegExp(`(?<!\\p{L})${alias}(?!\\p{L})`, 'u').test(text))
      .map((alias) => problem(id, `spells a name ‘${alias}’, which is one of its other spellings`)),
  );
}
