/** The first character of each letter in the order of pinyin; no syllable begins with i, u or v. */
const FIRST = '阿八嚓哒妸发旮哈讥咔垃痳拏噢妑七呥仨他屲夕丫帀';
const LETTERS = 'abcdefghjklmnopqrstwxyz';

const inPinyinOrder = new Intl.Collator('zh-Hans-u-co-pinyin');

/**
 * The initial of a character's usual reading, by the order that the Unicode Collation Algorithm (CLDR's `pinyin`)
 * gives Han characters of both scripts: no dictionary has to be loaded. Latin letters and digits are their own.
 *
 * @returns a space for anything else
 */
export function usualInitial(character: string): string {
  const plain = character.normalize('NFKC').toLowerCase();
  if (/^[a-z0-9]$/.test(plain)) return plain;
  if (!/^\p{Script=Han}$/u.test(plain)) return ' ';
  const place = [...FIRST].findLastIndex((first) => inPinyinOrder.compare(first, plain) <= 0);
  return LETTERS[place] ?? ' ';
}
