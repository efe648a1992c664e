// Who is known to whoever writes a paper, and what in their own words may be the name of anybody else.
import type { Appeal } from '../appeals/appeal.ts';
import type { NameChoice } from '../appeals/name-choice.ts';
import type { Official } from '../officials/official.ts';
import { addedName, isNamedIn, type KnownName, namesOf } from './names.ts';
import { possibleNames } from './possible-names.ts';

/** The persons of the appeal, and those whom the writer added. */
export function personsKnown(
  appeal: Appeal | undefined,
  names: readonly NameChoice[],
): readonly KnownName[] {
  const known = appeal ? namesOf(appeal) : [];
  const added = names.filter(({ name }) => !known.some((one) => one.name === name));
  return [...known, ...added.map(({ name }) => addedName(name))];
}

type Known = {
  readonly appeal: Appeal | undefined;
  readonly persons: readonly KnownName[];
  readonly officials: readonly Official[];
  readonly organisation: string;
};

/**
 * What may be a name in `lines`: no person known, no office or body. A single word stood after a title,
 * and would stand in any text by chance.
 */
export function possibleStrangers(
  lines: readonly string[],
  { appeal, persons, officials, organisation }: Known,
): readonly string[] {
  const bodies = [
    appeal ? printedIn(appeal) : '',
    JSON.stringify(officials.map(({ office }) => office)).toLowerCase(),
    organisation.toLowerCase(),
  ];
  return possibleNames(lines)
    .filter((name) => !persons.some((person) => isNamedIn(person, name)))
    .filter(
      (name) => !(name.includes(' ') && bodies.some((all) => all.includes(name.toLowerCase()))),
    );
}

const printed = new WeakMap<Appeal, string>();

/** All words of an appeal, persons apart: what stands there is no name that nobody knows. */
function printedIn(appeal: Appeal): string {
  const text = printed.get(appeal) ?? JSON.stringify(appeal).toLowerCase();
  printed.set(appeal, text);
  return text;
}
