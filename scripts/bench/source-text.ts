import type { Piece } from '#bulletin/bulletin.ts';
import { solid } from './expected.ts';

/** How many letters of a source stand in no piece of its split, white space and U+FEFF aside. */
export function lettersLost(text: string, pieces: readonly Piece[]): number {
  const left = new Map<string, number>();
  for (const letter of solid(pieces.map((piece) => piece.text).join(''))) {
    left.set(letter, (left.get(letter) ?? 0) + 1);
  }
  let lost = 0;
  for (const letter of solid(text)) {
    const there = left.get(letter) ?? 0;
    if (there === 0) lost++;
    else left.set(letter, there - 1);
  }
  return lost;
}

/**
 * Finds the lines of a source that texts stand on which follow one another in it, white space aside; a text that a
 * page number or a credit breaks is passed over.
 *
 * @returns the first and the last line, from 1; undefined where none of the texts is found
 */
export function lineFinder(
  text: string,
): (texts: readonly string[]) => [first: number, last: number] | undefined {
  let whole = '';
  const lineAt: number[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const letters = solid(line);
    whole += letters;
    lineAt.push(...new Array<number>(letters.length).fill(index + 1));
  }
  return (texts) => {
    let [first, last]: (number | undefined)[] = [];
    let at = 0;
    for (const one of texts.map(solid)) {
      const found = one === '' ? -1 : whole.indexOf(one, at);
      if (found < 0) continue;
      at = found + one.length;
      first ??= lineAt[found];
      last = lineAt[at - 1];
    }
    return first === undefined || last === undefined ? undefined : [first, last];
  };
}
