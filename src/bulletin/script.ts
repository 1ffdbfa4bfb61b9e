import { toSimplified } from '#hanzi/simplified.ts';

/** So much of a text shows its script, in UTF-16 units. */
const SAMPLE = 20_000;
/** Share of the characters that differ between the scripts in ordinary text is about a third. */
const TRADITIONAL = 0.08;

/** The script a text is written in: `Hant` where many of its characters have a Simplified form that they are not. */
export function scriptOf(text: string): 'Hans' | 'Hant' {
  const han = text.slice(0, SAMPLE).match(/\p{Script=Han}/gu) ?? [];
  const simplified = [...toSimplified(han.join(''))];
  const changed = han.filter((character, index) => character !== simplified[index]).length;
  return han.length > 0 && changed / han.length > TRADITIONAL ? 'Hant' : 'Hans';
}
