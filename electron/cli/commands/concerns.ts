import type { Appeal } from '#core/appeals/appeal.ts';
import type { Concern } from '#core/appeals/concern.ts';
import type { Library } from '#core/library/library.ts';
import { anything } from '#core/search/query.ts';
import { searchOf } from '#core/search/search.ts';
import { readArguments } from '../arguments.ts';
import { counted, type Desk, find } from '../desk.ts';
import { CommandError, EXIT, type ExitCode } from '../exit.ts';

/** Country code that stands for the concerns about the region as a whole. */
export const REGIONAL = 'REGIONAL';

/** `demarche concerns [--country UZ] [--theme media] [--search TEXT] [--json]` */
export async function concernsCommand(words: readonly string[], desk: Desk): Promise<ExitCode> {
  const given = readArguments(words, {
    country: { type: 'string', multiple: true },
    theme: { type: 'string', multiple: true },
    search: { type: 'string' },
    json: { type: 'boolean' },
  });
  const library = await desk.library();
  const chosen = chooseConcerns(library, given.all('country'), given.all('theme'));
  const concerns = inOrderFound(library, chosen, given.one('search'));
  if (given.has('json')) desk.say(JSON.stringify(concerns, null, 2));
  else for (const concern of concerns) desk.say(line(concern));
  desk.warn(counted(concerns.length, 'concern'));
  return EXIT.ok;
}

const line = ({ id, countries, scope, heading }: Concern): string =>
  `${id}\t${scope === 'regional' ? 'region-wide' : countries.join(',')}\t${heading}`;

/**
 * The concerns of the countries and themes given; all where none is. A region-wide concern belongs
 * to `regional`, not to each country.
 */
export function chooseConcerns(
  { appeals }: Library,
  countries: readonly string[],
  themes: readonly string[],
): readonly Concern[] {
  const codes = countries.map((country) => countryCode(appeals, country));
  const themeIds = themes.map(
    (theme) =>
      find(
        appeals.flatMap((appeal) => appeal.themes),
        theme,
        'theme',
      ).id,
  );
  return appeals
    .flatMap((appeal) => appeal.concerns)
    .filter(({ scope, countries: own }) => {
      const belongsTo = scope === 'regional' ? [REGIONAL] : own;
      return codes.length === 0 || codes.some((code) => belongsTo.includes(code));
    })
    .filter(({ themeId }) => themeIds.length === 0 || themeIds.includes(themeId));
}

/** A code for a code, a name or a spelling: UZ, uz, Uzbekistan, regional. */
export function countryCode(appeals: readonly Appeal[], typed: string): string {
  const wanted = typed.toLowerCase();
  if (wanted === REGIONAL.toLowerCase()) return REGIONAL;
  const countries = appeals.flatMap((appeal) => appeal.countries);
  const found = countries.find(({ code, name, officialName, aliases }) =>
    [code, name, officialName, ...aliases].some((spelling) => spelling.toLowerCase() === wanted),
  );
  if (found) return found.code;
  const known = [...countries.map(({ code }) => code), 'regional'].join(', ');
  throw new CommandError(EXIT.missing, `There is no country "${typed}". Known: ${known}`);
}

/** Narrows to what a search finds, best first. */
function inOrderFound(
  library: Library,
  concerns: readonly Concern[],
  text: string | undefined,
): readonly Concern[] {
  if (text === undefined) return concerns;
  const search = searchOf(library);
  const page = (offset: number): string[] => {
    const { hits, total } = search({ ...anything, text, kinds: ['concern'], offset, limit: 100 });
    const ids = hits.map(({ entry }) => entry.id);
    return offset + ids.length < total ? [...ids, ...page(offset + ids.length)] : ids;
  };
  return page(0).flatMap((id) => concerns.find((concern) => concern.id === id) ?? []);
}
