import HKVariants from 'opencc-js/dict/HKVariants';
import HKVariantsRev from 'opencc-js/dict/HKVariantsRev';
import JPShinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import JPShinjitaiRev from 'opencc-js/dict/JPShinjitaiCharactersRev';
import STCharacters from 'opencc-js/dict/STCharacters';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';
import { entriesOf } from '#hanzi/opencc-entries.ts';

const classes = new Map<string, string>();

/**
 * One member for all forms of a character that OpenCC's tables make variants of one another: its variants of Taiwan,
 * Hong Kong and Japan, and the forms that Traditional writing uses beside a character of its own that is also the
 * Simplified one (佈 and 布, 週 and 周).
 */
export function foldVariants(character: string): string {
  const next = classes.get(character);
  return next === undefined ? character : foldVariants(next);
}

const simplified = new Map(entriesOf(STCharacters));
const beside = entriesOf(TSCharacters).filter(([, character]) => !simplified.has(character));
const tables = [TWVariants, HKVariants, HKVariantsRev, JPShinjitai, JPShinjitaiRev].map(entriesOf);
for (const [one, other] of [...tables.flat(), ...beside]) {
  const [first, second] = [foldVariants(one), foldVariants(other)];
  if (first !== second) classes.set(first, second);
}

const forms = new Map<string, Set<string>>();
for (const [character, traditional] of [
  ...entriesOf(STCharacters),
  ...entriesOf(TSCharacters).map(([from, to]): [string, string] => [to, from]),
]) {
  forms.set(character, (forms.get(character) ?? new Set()).add(traditional));
}

/** Whether OpenCC's character tables know more than one Traditional form of a Simplified character. */
export function isAmbiguous(character: string): boolean {
  return (forms.get(character)?.size ?? 0) > 1;
}
