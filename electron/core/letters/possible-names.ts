// What may be a person's name in somebody's own words: found by how names are written, so neither
// every name is found nor is all that is found a name. A writer looks at each.

/** Words that begin a sentence or a name and are none. */
const NO_NAMES = new Set(
  `the a an this that these those his her their our your my its we i he she they it you in on at of
  for from with to by as and but or if when while after before since until during under over about
  case dear both all no not many some each every also however then there here please yesterday today
  le la les l un une des du de ce cette ces son sa ses leur nous je il elle ils elles vous dans en au
  aux pour par avec et mais ou si quand après avant depuis pendant affaire
  в на о об от до из с со у к по за при для и а но или если когда после до дело мы я он она они вы
  это этот эта эти его её их наш ваш все как что по-прежнему`
    .split(/\s+/u)
    .map((word) => word.toLowerCase()),
);

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

function name({ 0: found }: RegExpMatchArray): readonly string[] {
  const words = found.replaceAll(/\.(?=\p{L})/gu, '. ').split(/[ \u00a0\u202f]+/u);
  const start = words.findIndex((word) => !NO_NAMES.has(word.toLowerCase().replace(/’.*/u, '')));
  if (start < 0) return [];
  const isTitled = IS_TITLE.test(words[start] ?? '');
  const all = words.slice(isTitled ? start + 1 : start);
  const telling = all.filter((word) => !/^\p{Lu}\.$/u.test(word));
  const isName = telling.length > 0 && (isTitled || all.length > 1);
  return isName ? [all.join(' ')] : [];
}
