import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Width of text in em as Chinese type sets it: a Han character or Chinese punctuation 1, a Latin letter or digit
 * one half (Unicode Standard Annex 11, ambiguous characters wide, since the quotes “” stand in Chinese text).
 */
export function widthOf(text: string): number {
  let cells = 0;
  for (const character of text) {
    cells += eastAsianWidth(character.codePointAt(0) as number, { ambiguousAsWide: true });
  }
  return cells / 2;
}

const BESIDE_HAN =
  /(?<=\p{Script=Han}) (?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d%]) (?=\p{Script=Han})/gu;

/**
 * Width of a printed line in em. A space between a Han character and a Latin letter or digit may be a quarter wide
 * in print (W3C, Requirements for Chinese Text Layout, 3.2.2), or not be there at all: `solid` is the width without.
 */
export function printedWidth(text: string): { em: number; solid: number } {
  const spaces = text.match(BESIDE_HAN)?.length ?? 0;
  const width = widthOf(text);
  return { em: width - spaces / 4, solid: width - spaces / 2 };
}
