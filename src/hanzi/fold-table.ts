import { ConverterBuilder } from 'opencc-js/core';
import STCharacters from 'opencc-js/dict/STCharacters';
import STPhrases from 'opencc-js/dict/STPhrases';
import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';
import * as cn2t from 'opencc-js/preset/cn2t';

/** The quotation marks of the two scripts. */
const QUOTES: [string, string][] = [
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
];

/**
 * Every character that the fold replaces, each followed by its replacement, in code point order.
 *
 * Two sources: OpenCC's Traditional → Simplified characters, and whatever our own conversion (s2tw) makes of a word
 * and that table does not lead back (瞭 from 了, 著 from 着): what a Traditional page shows must find the page.
 * Characters that are thus written for one another form a class and fold to one member of it.
 */
export function foldPairs(): string {
  const simplified = new Set(entries(TSCharacters).map(([, character]) => character));
  const classes = new Map<string, string>();
  const memberOf = (character: string): string => {
    const next = classes.get(character);
    return next === undefined ? character : memberOf(next);
  };
  const join = (character: string, other: string): void => {
    const [one, two] = [memberOf(character), memberOf(other)];
    if (one === two) return;
    // What OpenCC holds to be Simplified stands for its class, else the more usual, lower code point.
    const first = Number(simplified.has(two)) - Number(simplified.has(one)) || (one < two ? -1 : 1);
    if (first < 0) classes.set(two, one);
    else classes.set(one, two);
  };

  for (const [traditional, character] of [...entries(TSCharacters), ...QUOTES]) {
    join(traditional, character);
  }
  const convert = ConverterBuilder(cn2t)({ from: 'cn', to: 'tw' });
  for (const dictionary of [STCharacters, STPhrases, TWVariants]) {
    for (const [word] of entries(dictionary)) {
      const converted = [...convert(word)];
      [...word].forEach((character, index) => join(converted[index] ?? character, character));
    }
  }
  return [...classes.keys()]
    .sort()
    .map((character) => character + memberOf(character))
    .join('');
}

/** An OpenCC dictionary: `source replacement|…`. */
function entries(dictionary: string): [string, string][] {
  return dictionary.split('|').map((entry) => entry.split(' ') as [string, string]);
}
