import HKVariants from 'opencc-js/dict/HKVariants';
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import JPShinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import JPShinjitaiRev from 'opencc-js/dict/JPShinjitaiCharactersRev';
import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';
import { entriesOf } from '#hanzi/opencc-entries.ts';

type Pairs = [string, string][];

const toSimplified = entriesOf(TSCharacters);
const toTraditional = entriesOf(STCharacters);
const simplified = new Set(toTraditional.map(([character]) => character));
/**
 * A character and those it stands for in Simplified text while being Traditional itself: 布 and 佈, 周 and 週, in
 * which references differ from each other; but also 出 and 齣, which do not.
 */
const shared = toSimplified.filter(([, character]) => !simplified.has(character));
const ofTaiwanAndHongKong = [
  ...[TWVariants, HKVariants, HKVariantsRev].flatMap(entriesOf),
  ...shared,
];

/**
 * One member for all forms that OpenCC's tables of Taiwan, Hong Kong and Japan make variants, and for shared forms.
 * A reference has Japan's in Japanese names (呉) and by slip (産).
 */
export const foldVariants = folding([
  ...ofTaiwanAndHongKong,
  ...[JPShinjitai, JPShinjitaiRev].flatMap(entriesOf),
]);

/** The same without Japan's. */
export const foldTaiwanAndHongKong = folding(ofTaiwanAndHongKong);

const forms = new Map<string, Set<string>>();
for (const [character, traditional] of [...toTraditional, ...toSimplified.map(reversed)]) {
  forms.set(character, (forms.get(character) ?? new Set()).add(traditional));
}

/** Whether OpenCC's character tables know more than one Traditional form of a Simplified character. */
export function isAmbiguous(character: string): boolean {
  return (forms.get(character)?.size ?? 0) > 1;
}

function reversed([one, other]: [string, string]): [string, string] {
  return [other, one];
}

function folding(pairs: Pairs): (character: string) => string {
  const classes = new Map<string, string>();
  const fold = (character: string): string => {
    const next = classes.get(character);
    return next === undefined ? character : fold(next);
  };
  for (const [one, other] of pairs) {
    const [first, second] = [fold(one), fold(other)];
    if (first !== second) classes.set(first, second);
  }
  return fold;
}
