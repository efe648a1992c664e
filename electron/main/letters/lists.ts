import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import type { Printable } from '#core/briefs/printable.ts';
import { mm } from './measures.ts';

export type Lists = Readonly<Record<'asks' | 'bullets' | 'numbers' | 'headings', string>>;

/**
 * Names of the lists. docx replaces `{name-0}` by a number wherever it stands, in the user's text
 * too (letters.md 3.2): so a name is taken that the document does not contain.
 */
export function listNames(document: Printable): Lists {
  const text = JSON.stringify(document);
  let stem = 'demarche_list';
  while (text.includes(stem)) stem += '_';
  return {
    asks: `${stem}_asks`,
    bullets: `${stem}_bullets`,
    numbers: `${stem}_numbers`,
    headings: `${stem}_headings`,
  };
}

const level = (
  format: (typeof LevelFormat)[keyof typeof LevelFormat],
  text: string,
  hanging: number,
) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: mm(hanging), hanging: mm(hanging) } } },
});

/** (a) in English, a) in French, а) with Cyrillic letters in Russian. */
const ASK_LEVEL = {
  en: level(LevelFormat.LOWER_LETTER, '(%1)', 10),
  fr: level(LevelFormat.LOWER_LETTER, '%1)', 10),
  ru: level(LevelFormat.RUSSIAN_LOWER, '%1)', 10),
};

export const numberingOf = (document: Printable, lists: Lists): INumberingOptions => ({
  config: [
    { reference: lists.asks, levels: [ASK_LEVEL[document.letterLanguage]] },
    { reference: lists.bullets, levels: [level(LevelFormat.BULLET, '–', 5)] },
    {
      reference: lists.numbers,
      levels: [level(LevelFormat.DECIMAL, '%1.', 7.5)],
    },
    {
      reference: lists.headings,
      levels: [level(LevelFormat.DECIMAL, '%1.', 7.5)],
    },
  ],
});
