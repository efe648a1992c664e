// The words of a printed PDF, read back as a reader of it would: glyphs by their fonts' own tables.
import { inflateSync } from 'node:zlib';
import { NotAPrint, type PdfObjects } from './pdf-objects.ts';

const STREAM = /^(<<[\s\S]*?>>) ?stream\r?\n/;

/** The content of an object's stream, unpacked; `null`: it has none. */
export function streamOf(object: string): string | null {
  const [opening, dictionary = ''] = STREAM.exec(object) ?? [];
  if (!opening) return null;
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1]);
  const packed = Buffer.from(object.slice(opening.length, opening.length + length), 'latin1');
  const isPacked = dictionary.includes('/FlateDecode');
  return (isPacked ? inflateSync(packed) : packed).toString('latin1');
}

const isPage = (object: string): boolean => /\/Type \/Page\b(?!s)/.test(object);
export const pagesIn = ({ objects }: PdfObjects): number =>
  [...objects.values()].filter(isPage).length;

/** What is drawn at a time (a line, or a part of one in another face), page after page. */
export function textIn(pdf: PdfObjects): readonly string[] {
  const fonts = new Map<number, ReadonlyMap<number, string>>();
  return [...pdf.objects.values()].filter(isPage).flatMap((page) => {
    const content = streamOf(pdf.objects.get(reference(page, 'Contents')) ?? '') ?? '';
    const glyphs = (name: string) => {
      const number = reference(page, name);
      const known = fonts.get(number) ?? glyphsOf(pdf, number);
      fonts.set(number, known);
      return known;
    };
    return [...content.matchAll(/\bBT\n([\s\S]*?)\nET\b/g)].map(([, drawn = '']) =>
      said(drawn, glyphs),
    );
  });
}

/**
 * A font chosen, glyphs that stand for a text given with them (joined letters), or glyphs alone:
 * `/F6 11 Tf`, `/ActualText <FEFF0628> ... EMC`, `<000B> Tj`.
 */
const STEP = /\/(F\d+) [\d.]+ Tf|\/ActualText <FEFF([0-9A-F]*)>([\s\S]*?)\bEMC\b|<([0-9A-F]+)>/gi;

function said(drawn: string, glyphs: (font: string) => ReadonlyMap<number, string>): string {
  let font: ReadonlyMap<number, string> = new Map();
  let text = '';
  for (const [, name, actual, within = '', codes = ''] of drawn.matchAll(STEP)) {
    const chosen = name ?? /\/(F\d+) [\d.]+ Tf/.exec(within)?.[1];
    if (chosen) font = glyphs(chosen);
    if (actual) text += utf16(actual);
    for (const [code] of codes.matchAll(/.{4}/g)) text += letterOf(hex(code), font);
  }
  return text;
}

/** What `textIn` gives for the box that stands for a letter no font has: it is glyph 0 of each. */
export const NO_LETTER = '\0';

/** A glyph without a letter is unreadable to us, and so is no word of the letter. */
const letterOf = (glyph: number, font: ReadonlyMap<number, string>): string =>
  font.get(glyph) ?? (glyph === 0 ? NO_LETTER : '\ufffd');

function reference(object: string, name: string): number {
  const [, number] = new RegExp(`/${name} (\\d+) 0 R`).exec(object) ?? [];
  if (!number) throw new NotAPrint(`no ${name}`);
  return Number(number);
}

/** The letters of a font's glyphs (`/ToUnicode`, ISO 32000-1, 9.10.3). */
function glyphsOf(pdf: PdfObjects, font: number): ReadonlyMap<number, string> {
  const table = pdf.objects.get(reference(pdf.objects.get(font) ?? '', 'ToUnicode')) ?? '';
  const sections = (streamOf(table) ?? '').matchAll(/beginbf(char|range)\n([\s\S]*?)\nendbf/g);
  return new Map(
    [...sections].flatMap(([, kind, entries = '']) =>
      entries.split('\n').flatMap((entry) => {
        const [first = '', second = '', third = ''] = [...entry.matchAll(/<([^>]*)>/g)].map(
          ([, digits = '']) => digits,
        );
        return kind === 'char' ? [[hex(first), utf16(second)] as const] : run(first, second, third);
      }),
    ),
  );
}

const hex = (digits: string): number => Number.parseInt(digits, 16);

/** Glyphs side by side whose letters are so, too. */
const run = (first: string, last: string, letter: string) =>
  Array.from(
    { length: hex(last) - hex(first) + 1 },
    (_, step) => [hex(first) + step, String.fromCodePoint(hex(letter) + step)] as const,
  );

export const utf16 = (digits: string): string =>
  [...digits.matchAll(/.{4}/g)]
    .map(([unit]) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');
