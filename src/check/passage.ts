import type { Block, Part } from '#article/blocks.ts';

/** What stands in a passage for text that no rule of writing concerns: code, marked stretches, addresses. */
export const NOT_PROSE = '\uFFFC';

const ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x7e]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu;

/** An address that Markdown does not take for one, since there are spaces in it. */
const FILE_ADDRESS = /(?<=\]\()[^()\n<>]*[ \t][^()\n<>]*\.[a-z0-9]{2,5}(?=\))/giu;

/**
 * One block of an article's text as rules of writing see it: what readers see, with `NOT_PROSE` in place of what is
 * not to be judged.
 */
export interface Passage {
  text: string;
  /** Whether it is a cell of a table. */
  isCell: boolean;
  /** Where in the file a character of the text stands, in UTF-16 units. */
  placeOf: (index: number) => number;
}

/**
 * A passage for a block of the body.
 *
 * @param bodyStart where in the file the body begins
 */
export function passageOf({ parts, isCell }: Block, body: string, bodyStart: number): Passage {
  const text = withoutAddresses(
    parts.map((part) => (part.kept ? NOT_PROSE.repeat(part.text.length) : part.text)).join(''),
  );
  let places: number[] | undefined;
  const placeOf = (index: number): number => {
    places ??= parts.flatMap((part) => align(part, body));
    return bodyStart + (places[index] ?? (places.at(-1) ?? -1) + 1);
  };
  return { text, isCell, placeOf };
}

/** A passage for a value that stands in the file as it is. */
export function literalPassage(text: string, start: number): Passage {
  return { text: withoutAddresses(text), isCell: false, placeOf: (index) => start + index };
}

function withoutAddresses(text: string): string {
  return text
    .replace(FILE_ADDRESS, (file) => NOT_PROSE.repeat(file.length))
    .replace(ADDRESS, (address) => NOT_PROSE.repeat(address.length));
}

/**
 * Where each character of a stretch stands in the body: Markdown leaves characters out (escapes, line ends between
 * Chinese lines) and puts none in but for entities, which stand where they begin.
 */
function align({ text, range: [start, end] }: Part, body: string): number[] {
  let at = start;
  return text.split('').map((character) => {
    const found = body.indexOf(character, at);
    if (found < 0 || found >= end) return at;
    at = found + 1;
    return found;
  });
}
