import { ConverterBuilder } from 'opencc-js/core';
import * as t2cn from 'opencc-js/preset/t2cn';
import { simplifiedQuotes } from './quotes.ts';
import { ANIMAL_PRONOUN } from './traditional-spelling.ts';

let convert: ((text: string) => string) | undefined;

/** Traditional text in Simplified characters and the mainland's quotation marks; code points keep their number. */
export function toSimplified(text: string): string {
  convert ??= ConverterBuilder(t2cn)({ from: 'tw', to: 'cn' });
  return simplifiedQuotes(convert(text)).replaceAll(ANIMAL_PRONOUN.to, ANIMAL_PRONOUN.from);
}
