// The concerns of a letter as a table by country and theme.
import type { Appeal } from '../appeals/appeal.ts';
import type { Concern } from '../appeals/concern.ts';
import { sayings } from '../appeals/sayings.ts';
import { concernRuns } from './concern-blocks.ts';
import { groupByCountry } from './group-concerns.ts';
import type { Letter } from './letter.ts';
import type { Annex, AnnexRow, Run } from './letter-document.ts';
import { placeWords, remarksOf, senderName } from './note-texts.ts';
import type { Notes } from './notes.ts';
import { phrasesOf } from './phrases/phrases-of.ts';
import { withNotes } from './place-notes.ts';
import { dayInWords, fill, line } from './words.ts';

/**
 * `null` when there is nothing to tell. Rows stand by country in the order first chosen, and within
 * one by theme in the order of the appeal.
 */
export function annexOf(
  concerns: readonly Concern[],
  appeal: Appeal,
  letter: Letter,
  notes: Notes,
): Annex | null {
  if (concerns.length === 0) return null;
  const { language } = letter;
  const { annex } = phrasesOf(language);
  const values = {
    sender: { text: senderName(appeal.sender), language: appeal.language },
    day: dayInWords(appeal.date, language),
  };
  const intro = fill(annex.asReported, values, language);
  const order = appeal.themes.map(({ id }) => id);
  const rows = groupByCountry(concerns, appeal, language).flatMap(({ heading, concerns: own }) =>
    own
      .toSorted((a, b) => order.indexOf(a.themeId) - order.indexOf(b.themeId))
      .map((concern): AnnexRow => {
        const { runs, isOwn } = concernRuns(concern, appeal, letter);
        return {
          concernId: concern.id,
          country: fill('{of}', { of: heading }, language),
          theme: fill('{of}', { of: sayings(appeal, language).theme(concern.themeId) }, language),
          statement: runs,
          source: sourceRuns(concern, appeal, letter),
          isOwn,
        };
      }),
  );
  return {
    title: line(annex.title, language),
    intro: withNotes(intro, notes.appeal(), language),
    caption: line(annex.caption, language),
    columns: {
      country: line(annex.country, language),
      theme: line(annex.theme, language),
      statement: line(annex.statement, language),
      source: line(annex.source, language),
    },
    rows,
  };
}

/**
 * Its place in the appeal, the links as they are printed there with how surely each belongs to it, and
 * what changes how it must be read: each on a line of its own.
 */
function sourceRuns(concern: Concern, appeal: Appeal, { language }: Letter): readonly Run[] {
  const { byOrder } = phrasesOf(language).annex;
  const links = concern.citations.flatMap(({ sourceId, confidence }) => {
    const source = appeal.sources.find(({ id }) => id === sourceId);
    if (!source) return [];
    const link = { text: source.target, language, isLink: true } as const;
    return [fill(confidence === 'high' ? '{link}' : `{link} ${byOrder}`, { link }, language)];
  });
  const lines = [
    fill('{place}', { place: placeWords(concern.place, language) }, language),
    ...links,
    ...remarksOf(concern, appeal, language),
  ];
  return lines.flatMap((line, at): readonly Run[] =>
    at === 0 ? line : [{ type: 'break' }, ...line],
  );
}
