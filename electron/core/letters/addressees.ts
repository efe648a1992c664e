// Who a letter goes to, as its first page names them.
import type { LetterLanguage } from '../language.ts';
import { institutionIn, type Official, titleIn } from '../officials/official.ts';
import { lines } from './words.ts';

/** A name is printed only when the user confirmed it, an address only when it has a source. */
export function addressLines(official: Official, language: LetterLanguage): readonly string[] {
  const { office } = official;
  const address = office.address?.lines ?? [];
  const institution = institutionIn(official, language) ?? '';
  return lines(
    [
      holderIn(official, language) ?? '',
      titleIn(office, language),
      address.includes(institution) ? '' : institution,
      ...address,
    ],
    language,
  );
}

/** "H.E. Example Name, Minister of Foreign Affairs", on one line. */
export const inOneLine = (official: Official, language: LetterLanguage): string =>
  lines([holderIn(official, language) ?? '', titleIn(official.office, language)], language).join(
    ', ',
  );

/** The confirmed holder with the honorific that English puts before a name. */
export function holderIn({ confirmed }: Official, language: LetterLanguage): string | null {
  if (!confirmed) return null;
  const { honorific, name } = confirmed.holder;
  return language === 'en' && honorific ? `${honorific} ${name}` : name;
}
