import { AppError } from '#core/errors.ts';
import { searchOf } from '#core/search/search.ts';
import type { LoadedLibrary } from '#main/library/load.ts';
import { once } from '#main/once.ts';
import type { Handlers } from '#main/serve.ts';

/** Calls that read the bundled library. `version` is the program's. */
export function libraryCalls(
  load: () => Promise<LoadedLibrary>,
  version: string,
): Pick<Handlers, 'library.open' | 'library.appeal' | 'search.find'> {
  const search = once(async () => searchOf((await load()).library));
  return {
    'library.open': async () => {
      const { library, sha256 } = await load();
      return {
        about: { version, librarySha256: sha256 },
        appeals: library.appeals.map(({ id, title, date, themes, countries, concerns }) => ({
          id,
          title,
          date,
          themes,
          countries,
          concernCount: concerns.length,
        })),
        offices: library.offices,
        templates: library.templates,
        meetingTemplates: library.meetingTemplates,
      };
    },
    'library.appeal': async ({ appealId }) => {
      const { library } = await load();
      const appeal = library.appeals.find(({ id }) => id === appealId);
      if (!appeal) throw new AppError({ code: 'workspace.missing', what: 'appeal', id: appealId });
      return appeal;
    },
    'search.find': async (query) => (await search())(query),
  };
}
