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
