/** What a query asks for, its operators read. Nothing in it is folded yet. */
export interface Query {
  /** An item has to hold all of them. */
  words: string[];
  /** An item must hold none of them. */
  without: string[];
}

/** A space between a Han character and a Latin letter or digit is layout, in either order. */
const LAYOUT_SPACE =
  /(?<=\p{Script=Han}) (?=[\p{Script=Latin}\p{N}])|(?<=[\p{Script=Latin}\p{N}]) (?=\p{Script=Han})/gu;

/** `"exactly so"`, `-"nor so"`, `-without` and runs between spaces. Only straight quotation marks are operators. */
const PARTS = /(?<=^| )(-?)"([^"]*[^" ][^"]*)"(?= |$)|(?<=^| )-([^ ]+)|[^ ]+/gu;

/**
 * Reads a query. Spaces other than those of layout stand between words; between straight quotation marks stands one
 * word, spaces or not; a minus sign after a space leaves a word out. “ ” 「 」 are punctuation and match themselves.
 * A query that would only leave out is taken as it stands.
 */
export function readQuery(text: string): Query {
  const spaced = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const query: Query = { words: [], without: [] };
  let plain: string[] = [];
  const endOfPlain = (): void => {
    query.words.push(...wordsBetweenSpaces(plain.join(' ')));
    plain = [];
  };
  for (const [part, minus, quoted, left] of spaced.matchAll(PARTS)) {
    if (quoted === undefined && left === undefined) {
      plain.push(part);
      continue;
    }
    endOfPlain();
    if (left !== undefined) query.without.push(left);
    else (minus ? query.without : query.words).push(quoted as string);
  }
  endOfPlain();
  return query.words.length > 0 ? query : { words: wordsBetweenSpaces(spaced), without: [] };
}

function wordsBetweenSpaces(text: string): string[] {
  return text
    .replace(LAYOUT_SPACE, '')
    .split(' ')
    .filter((word) => word !== '');
}
