// Letters as people may write them, from the bundled appeal: one of four pages with twelve notes, a
// dossier of 200 concerns, and as many short ones as are asked for.
import type { Appeal } from '#core/appeals/appeal.ts';
import { ConcernId } from '#core/appeals/ids.ts';
import { LetterId } from '#core/ids.ts';
import type { LetterParts } from '#core/letters/assemble.ts';
import type { Letter } from '#core/letters/letter.ts';
import { newLetter } from '#core/letters/new-letter.ts';
import { fromPlainText, type RichText } from '#core/letters/rich-text.ts';
import type { Library } from '#core/library/library.ts';
import { officials } from '#core/officials/official.ts';
import { emptyWorkspace } from '#core/workspace/workspace.ts';
import { aSender } from '#tests/support/letters.ts';

const ID = LetterId.parse('5f0f0d5e-4bde-4a8e-9d6f-0a2a4a6f4f10');
const LANGUAGES = ['en', 'fr', 'ru'] as const;
const OWN_SENTENCE =
  'Our partners in the region have written to us again about what they see, and they ask that it be heard.';

const ownParagraphs = (count: number): RichText =>
  fromPlainText(Array(count).fill(Array(5).fill(OWN_SENTENCE).join(' ')).join('\n'));

/** A letter on `concernIds` to one of the bundled offices, in its own words where `more` has some. */
function partsOf(library: Library, at: number, more: Partial<Letter>): LetterParts {
  const [appeal] = library.appeals;
  const start = newLetter({
    id: ID,
    at: '2026-11-24T08:00:00.000Z',
    on: '2026-11-24',
    appeal: appeal!,
    template: library.templates[0]!,
    officeIds: [library.offices[at % library.offices.length]!.id],
    language: 'en',
    sender: aSender,
  });
  return {
    letter: { ...start, ...more },
    library,
    officials: officials(library.offices, emptyWorkspace.officials),
  };
}

const asksOf = ({ asks }: Appeal, count: number): Letter['asks'] =>
  asks.slice(0, count).map(({ id }) => ({ type: 'library', askId: id }));

const idsOf = ({ concerns }: Appeal, from: number, to: number): ConcernId[] =>
  concerns.slice(from, to).map(({ id }) => id);

/** Four pages with twelve notes: of the appeal, of nine concerns and of two of its asks. */
export function aLongLetter(library: Library): LetterParts {
  const [appeal] = library.appeals;
  return partsOf(library, 0, {
    concernIds: idsOf(appeal!, 20, 29),
    asks: asksOf(appeal!, 2),
    opening: ownParagraphs(5),
    closing: ownParagraphs(5),
  });
}

const DOSSIER = 200;

/** 200 concerns with two sources each: the bundled ones again and again, under ids of their own. */
export function aDossier(library: Library): LetterParts {
  const [appeal] = library.appeals;
  const concerns = Array.from({ length: DOSSIER }, (_, at) => {
    const concern = appeal!.concerns[at % appeal!.concerns.length]!;
    const citations = appeal!.sources.slice(at % 18, (at % 18) + 2).map(({ id }) => ({
      sourceId: id,
      confidence: 'high' as const,
      reason: 'for the bench',
    }));
    return { ...concern, id: ConcernId.parse(`${concern.id}-${at}`), citations };
  });
  const appeals = [{ ...appeal!, concerns }];
  const all = { ...library, appeals };
  return partsOf(all, 0, { concernIds: concerns.map(({ id }) => id) });
}

/** The letter number `at` of many: each to another office, on other concerns, in another language. */
export function oneOfMany(library: Library, at: number): LetterParts {
  const [appeal] = library.appeals;
  const from = (at * 7) % (appeal!.concerns.length - 5);
  return partsOf(library, at, {
    language: LANGUAGES[at % LANGUAGES.length]!,
    subject: `Case number ${at}`,
    concernIds: idsOf(appeal!, from, from + 5),
    asks: asksOf(appeal!, 3),
  });
}
