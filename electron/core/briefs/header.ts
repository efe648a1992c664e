// The head of a paper: when and where, who sits at the table.
import type { LetterLanguage } from '../language.ts';
import { holderIn } from '../letters/addressees.ts';
import { dayInWords, line, say, type Words } from '../letters/words.ts';
import type { Office } from '../officials/office.ts';
import { titleIn } from '../officials/official.ts';
import type { BriefBlock, BriefLine } from './brief-document.ts';
import { type AtTable, atTable, type BriefParts } from './brief-parts.ts';
import { bold, filled, label, lineOf } from './lines.ts';
import { briefPhrasesOf } from './phrases/phrases-of.ts';

/** "1 December 2026, 10:00, 30 minutes". */
export function whenWords({ meeting }: Pick<BriefParts, 'meeting'>): string {
  const { on, startsAt, minutes, language } = meeting;
  const { header } = briefPhrasesOf(language);
  const phrase =
    on === null ? header.dayOpen : startsAt === null ? header.dayOnly : header.dayAndTime;
  const values = {
    day: on === null ? '' : dayInWords(on, language),
    time: startsAt ?? '',
    minutes: String(minutes),
  };
  return say(phrase, values, language);
}

/** A table of two columns whose first cells are its heads. */
export function headerOf(parts: BriefParts): BriefBlock {
  const { meeting } = parts;
  const { language } = meeting;
  const { header } = briefPhrasesOf(language);
  const row = (head: string, cell: BriefLine) => ({ cells: [bold(head, language), cell] });
  const place = line(meeting.place, language);
  const ours = meeting.participants.filter(({ name, role }) => `${name}${role}`.trim() !== '');
  return {
    type: 'table',
    caption: header.caption,
    columns: [],
    widths: [1, 5],
    rows: [
      row(header.when, label(whenWords(parts), language)),
      ...(place === ''
        ? []
        : [row(header.where, filled('{place}', { place }, language, own('place')))]),
      ...atTable(parts).map((one, index) =>
        row(index === 0 ? header.with : '', withLine(one, parts)),
      ),
      ...ours.map(({ name, role }, index) =>
        row(
          index === 0 ? header.ours : '',
          filled(
            '{who}',
            {
              who: [name, role]
                .map((text) => line(text, language))
                .filter(Boolean)
                .join(', '),
            },
            language,
            own('participants'),
          ),
        ),
      ),
    ],
  };
}

/** The title of an office with the language it is in: English where no other is known. */
export const titleWords = (office: Office, language: LetterLanguage): Words => ({
  text: titleIn(office, language),
  language: office.title[language] === null ? 'en' : language,
});

const own = (field: 'place' | 'participants' | 'attending') => ({ type: 'own', field }) as const;

/** Only a holder whom the user confirmed is named; a delegate is in the user's own words. */
function withLine({ official, delegate }: AtTable, { meeting }: BriefParts): BriefLine {
  const { language } = meeting;
  const { header } = briefPhrasesOf(language);
  const { office } = official;
  const title = titleWords(office, language);
  if (delegate !== '')
    return filled(
      header.delegate,
      { name: line(delegate, language), title },
      language,
      own('attending'),
    );
  const holder = holderIn(official, language);
  if (holder !== null) return filled('{holder}, {title}', { holder, title }, language);
  return lineOf(filled(`{title} ${header.unconfirmed}`, { title }, language).runs, null);
}
