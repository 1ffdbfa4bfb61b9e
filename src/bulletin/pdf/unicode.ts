import { scriptOf } from '../script.ts';
import { plainSymbol } from '../symbols.ts';

/**
 * The ideographs that CJK radicals and strokes are drawn as, by Unicode's EquivalentUnifiedIdeograph property, for the
 * code points that have no compatibility decomposition. A PDF's font has one glyph for both and may name the wrong one.
 */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈𠂊⺉刂⺊卜⺋㔾⺌⺌⺍⺍⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗㣺⺘扌⺙攵⺛旡⺜冃⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬' +
  '⺧牛⺨犭⺩王⺪疋⺫罒⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳㓁⺴网⺵⺵⺶羊⺷羊⺸羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝' +
  '⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀' +
  '㇐一㇑丨㇒丿㇓丿㇔丶㇕𠃍㇖乛㇗𠃊㇙𠄌㇚亅㇛𡿨㇜𠃋㇝乀㇞𠃎㇟乚㇠乙';
const DOOR = '⼾';
const IDEOGRAPHS = new Map([...pairsOf(RADICALS), [DOOR, DOOR]]);

/** Radicals, ideographs kept for compatibility, and ligatures: what one glyph may be named besides its character. */
const ALIAS = /[\u2E80-\u2FD5\u31C0-\u31E3\uF900-\uFAFF\uFB00-\uFB06\u{2F800}-\u{2FA1F}]/gu;
const PRIVATE = /\p{Co}/gu;
/** One glyph for —— and one for ———. */
const DASHES = /[⸺⸻]/gu;
const CONTROL = /\p{Cc}|[\uFFFE\uFFFF]/gu;

/**
 * The characters that a PDF's glyph stands for. Fonts name the glyph of 一 also ⼀ (U+2F00), of 金 also 金 (U+F90A) and
 * of fi also ﬁ, of —— also ⸺; the unified ideograph and single letters are meant. Control characters draw nothing and are left out,
 * and so is the soft hyphen. Known bullets of symbol fonts are told by what they look like. All else, private use
 * included, stays; so does the radical of doors, which is for {@link tellDoors}.
 */
export function textOfGlyph(unicode: string): string {
  return unicode
    .replace(CONTROL, '')
    .replaceAll('\u00AD', '')
    .replace(DASHES, (dash) => '—'.repeat(dash === '⸺' ? 2 : 3))
    .replace(PRIVATE, plainSymbol)
    .replace(ALIAS, (character) => IDEOGRAPHS.get(character) ?? character.normalize('NFKC'));
}

/** The radical that Unicode takes for 戶 has one glyph with 户 in the fonts of Simplified text. */
export const tellDoors = (text: string): string =>
  text.replaceAll(DOOR, scriptOf(text.replaceAll(DOOR, '')) === 'Hant' ? '戶' : '户');

function pairsOf(text: string): [string, string][] {
  const characters = [...text];
  return characters.flatMap((character, index): [string, string][] =>
    index % 2 === 0 ? [[character, characters[index + 1] as string]] : [],
  );
}
