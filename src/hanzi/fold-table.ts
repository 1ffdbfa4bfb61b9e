import TSCharacters from 'opencc-js/dict/TSCharacters';
import TWVariants from 'opencc-js/dict/TWVariants';
import { entriesOf } from './opencc-entries.ts';
import { traditionalDictionary } from './traditional-dictionary.ts';

/** The quotation marks of the two scripts; which of them a quotation has depends on what it stands inside. */
const QUOTES: [string, string][] = [
  ['「', '“'],
  ['」', '”'],
  ['『', '“'],
  ['』', '”'],
  ['‘', '“'],
  ['’', '”'],
];

/**
 * Every character that the fold replaces, each followed by its replacement, in code point order.
 *
 * Two sources: OpenCC's Traditional → Simplified characters, and every form our own conversion gives a character in
 * whatever word, since that table does not lead all of them back (瞭 from 了, 著 from 着): what a Traditional page
 * shows must find the page. Characters that are thus written for one another form a class and fold to one member
 * of it.
 */
export function foldPairs(): string {
  const simplified = new Set(entriesOf(TSCharacters).map(([, character]) => character));
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

  for (const [form, character] of [...entriesOf(TSCharacters), ...entriesOf(TWVariants)]) {
    join(form, character);
  }
  for (const [form, quote] of QUOTES) join(form, quote);
  for (const [character, forms] of traditionalDictionary().forms) {
    for (const form of forms) join(form, character);
  }
  return [...classes.keys()]
    .sort()
    .map((character) => character + memberOf(character))
    .join('');
}
