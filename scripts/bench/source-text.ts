import type { Piece } from '#bulletin/bulletin.ts';
import { solid } from '#importing/solid-title.ts';

/** How many characters of a source stand in no piece of its split, white space and U+FEFF aside. */
export function charactersLost(text: string, pieces: readonly Piece[]): number {
  const left = new Map<string, number>();
  for (const character of solid(pieces.map((piece) => piece.text).join(''))) {
    left.set(character, (left.get(character) ?? 0) + 1);
  }
  let lost = 0;
  for (const character of solid(text)) {
    const there = left.get(character) ?? 0;
    if (there === 0) lost++;
    else left.set(character, there - 1);
  }
  return lost;
}

/**
 * Finds the lines of a source that an item stands on, white space aside: from the last place of its title before its
 * first paragraph, for the contents have it too, to its last paragraph. A paragraph that something else, such as a page
 * number, stands in is passed over.
 *
 * @returns the first and the last line, from 1; undefined where nothing of it is found
 */
export function lineFinder(
  text: string,
): (title: string, paragraphs: readonly string[]) => [first: number, last: number] | undefined {
  let whole = '';
  const lineAt: number[] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    whole += solid(line);
    const before = lineAt.length;
    lineAt.length = whole.length;
    lineAt.fill(index + 1, before);
  }
  return (title, paragraphs) => {
    const places: [start: number, end: number][] = [];
    for (const one of paragraphs.map(solid)) {
      const at = whole.indexOf(one, places.at(-1)?.[1] ?? 0);
      if (one !== '' && at >= 0) places.push([at, at + one.length]);
    }
    const name = solid(title);
    const above = whole.lastIndexOf(name, places[0]?.[0] ?? Infinity);
    if (name !== '' && above >= 0) places.unshift([above, above + name.length]);
    const [first, last] = [lineAt[places[0]?.[0] ?? -1], lineAt[(places.at(-1)?.[1] ?? 0) - 1]];
    return first === undefined || last === undefined ? undefined : [first, last];
  };
}
