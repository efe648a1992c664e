// What may be a person's name in somebody's own words: found by how names are written, so neither
// every name is found nor is all that is found a name. A writer looks at each.

import { LetterLanguage } from '../language.ts';
import { foldedText } from './folded.ts';
import { phrasesOf } from './phrases/phrases-of.ts';

/** Words written with a capital at the start of a sentence, or always, that are in no name. */
const NO_NAMES = new Set(
  `the a an this that these those his her their our your my its we i he she they it you in on at of
  for from with to by as and but or if when while after before since until during under over about
  case dear both all no not many some each every also however then there here please yesterday today
  later earlier former according despite although because monday tuesday wednesday thursday friday
  saturday sunday madam sir mister president minister ambassador commissioner commission council
  court committee covenant convention declaration code rights ministry parliament group nations
  union international general detention colony prison facts house office police state republic
  representative secretary delegation organisation organization party law act charter treaty
  le la les l un une ce cette ces son sa ses leur nous je il elle ils elles vous dans en au aux pour
  par avec et mais ou si quand après avant depuis pendant affaire madame monsieur président ministre
  ambassadeur nations cour conseil union pacte comité commission convention déclaration code droits
  ministère parlement haut-commissariat république lundi mardi mercredi jeudi vendredi samedi dimanche
  в на о об от до из с со у к по за при для и а но или если когда после дело мы я он она они вы это
  этот эта эти его её их наш ваш все как что позже ранее понедельник вторник среда среду четверг
  пятница пятницу суббота субботу воскресенье`
    .split(/\s+/u)
    .map(foldedText),
);
const BODY =
  /^(?:союз|суд|комитет|совет|конвенци|деклараци|министерств|министр|прокур|прокуратур|кодекс|организаци|республик|президент|комисси|парламент|наци|верховн|европеиск|международн|генеральн|посол|посл|посольств|пакт|объединенн|област|колони)\p{L}{0,3}$/u;
const MONTHS = new Set(
  LetterLanguage.options.flatMap((language) => phrasesOf(language).months).map(foldedText),
);

const isNoName = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && (NO_NAMES.has(foldedText(word)) || BODY.test(foldedText(word)));

const TITLE = '(?:Mr|Mrs|Ms|Dr|Mme|Mlle|г-н|г-жа|г-на|г-ну|г-же|г-жу)\\.?';
const CAPITAL = "\\p{Lu}[\\p{L}\\p{M}'’ʼ]+(?:[-‐‑][\\p{L}\\p{M}'’ʼ]+)*";
const INITIAL = '\\p{Lu}\\.';
const PARTICLE = '(?:de la|de|da|dos|du|van der|van|von|el|bin|ibn)';
const SPACE = '[ \\u00a0\\u202f]';
const WORD = `(?:${TITLE}|${INITIAL}|(?:al-|el-)?${CAPITAL})`;
const NAME = new RegExp(
  `(?<![\\p{L}\\p{N}])${WORD}(?:${SPACE}?(?<=[. \\u00a0\\u202f])(?:${PARTICLE}${SPACE})?${WORD})+`,
  'gu',
);
const IS_TITLE = new RegExp(`^${TITLE}$`, 'u');

/** Names in `paragraphs`, each once, in reading order: two words at least, or one after a title. */
export const possibleNames = (paragraphs: readonly string[]): readonly string[] => [
  ...new Set(paragraphs.flatMap((text) => [...text.normalize('NFC').matchAll(NAME)].flatMap(name))),
];

/** What is left of a run of capitals between the words that are in no name. */
function name({ 0: found }: RegExpMatchArray): readonly string[] {
  const words = found
    .replaceAll(/\.(?=\p{L})/gu, '. ')
    .split(/[ \u00a0\u202f]+/u)
    .map((word) => word.replace(/['’ʼ]s$/u, ''));
  const pieces: string[][] = [[]];
  for (const word of words) {
    if (isNoName(word)) pieces.push([]);
    else pieces.at(-1)?.push(word);
  }
  return pieces.flatMap(nameIn);
}

function nameIn(piece: readonly string[]): readonly string[] {
  const isDated = piece.length > 2 && MONTHS.has(foldedText(piece[0] ?? ''));
  const words = isDated ? piece.slice(1) : piece;
  const isTitled = IS_TITLE.test(words[0] ?? '');
  const all = isTitled ? words.slice(1) : words;
  const telling = all.filter((word) => !/^\p{Lu}\.$/u.test(word));
  const isName = telling.length > 0 && (isTitled || all.length > 1);
  return isName ? [all.join(' ')] : [];
}
