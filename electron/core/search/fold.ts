// Folds a word to a key under which its spellings meet: case, diacritics, Cyrillic and the usual
// romanisations of Central Asian names (Andijan, Andizhan, Андижан; Janaozen, Zhanaozen, Жанаозен).
// A key is for comparing only; it is never shown.

const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'iu',
  я: 'ia',
  // Kazakh, Kyrgyz, Tajik, Uzbek
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  і: 'i',
  ҳ: 'h',
  ҷ: 'j',
  ў: 'o',
  ӣ: 'i',
  ӯ: 'u',
};

const ROMAN: readonly (readonly [RegExp, string])[] = [
  [/dzh|zh|dj/g, 'j'],
  [/kh|x/g, 'h'],
  [/q/g, 'k'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * The comparison key of one word; empty when nothing of it is a letter or digit. Folding goes on
 * until a key is its own key, since one replacement can make room for another (dzhh, ᴭ).
 */
export function fold(word: string): string {
  const key = foldOnce(word);
  return key === word ? key : fold(key);
}

function foldOnce(word: string): string {
  const latin = Array.from(
    word.normalize('NFKC').toLowerCase(),
    (letter) => CYRILLIC[letter] ?? letter,
  )
    .join('')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return ROMAN.reduce((key, [variant, common]) => key.replace(variant, common), latin);
}

/** Letters and digits with the apostrophes that Turkic and Slavic romanisations use inside words. */
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|['’ʻʼ](?=\p{L}))*/gu;

export type Word = { readonly text: string; readonly start: number; readonly end: number };

/** The words of a text and where they stand (UTF-16 units). */
export function words(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((found) => ({
    text: found[0],
    start: found.index,
    end: found.index + found[0].length,
  }));
}
