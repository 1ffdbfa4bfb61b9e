import { BLOCK_END } from './letters.ts';

/** A term of the index and how many letters behind the start of the text it was taken from. */
export interface PlacedTerm {
  term: string;
  offset: number;
}

/** How often a gram may stand, and how often with each letter that follows it, to be a term as it is. */
export interface Limits {
  places: number;
  placesEach: number;
}

const LIMITS: Limits = { places: 5000, placesEach: 50 };

/** Most letters of a term. */
const LONGEST = 8;

/**
 * The grams that stand so often that their places are more than a reader should have to load, and mostly with the same
 * letters after them. In the index each is longer by what follows it, until it is none of these: the `https` of ten
 * thousand addresses is one term of eight letters, instead of four terms that stand as often. So is the gram before
 * one: 小活动 is looked up as it stands, and not as 小活 and the ten thousand places of 活动.
 *
 * @param blocks the letters of each block
 */
export function frequentGrams(
  blocks: readonly (readonly string[])[],
  { places, placesEach } = LIMITS,
): Set<string> {
  const frequent = new Set<string>();
  let starts = blocks.map((letters) => [...letters.keys()]);
  for (let length = 2; length < LONGEST; length++) {
    const grams = countGrams(blocks, starts, length);
    for (const [gram, { count, followers }] of grams) {
      if (count > places && count > placesEach * followers.size) frequent.add(gram);
    }
    starts = starts.map((all, block) =>
      all.filter((start) =>
        frequent.has((blocks[block] as string[]).slice(start, start + length).join('')),
      ),
    );
  }
  return frequent;
}

/** How often each gram of a length stands at some places, and the letters that follow it there. */
function countGrams(
  blocks: readonly (readonly string[])[],
  starts: readonly (readonly number[])[],
  length: number,
) {
  const grams = new Map<string, { count: number; followers: Set<string> }>();
  for (const [block, letters] of blocks.entries()) {
    for (const start of starts[block] ?? []) {
      const end = start + length;
      if (end > letters.length) continue;
      const gram = letters.slice(start, end).join('');
      let known = grams.get(gram);
      if (!known) grams.set(gram, (known = { count: 0, followers: new Set() }));
      known.count++;
      known.followers.add(letters[end] ?? BLOCK_END);
    }
  }
  return grams;
}

/**
 * The overlapping grams of a block's letters, one for each; the last letter forms one with the end of the block.
 *
 * Where no word begins with what is looked up, Pagefind takes the longest word that is a beginning of it. So none is:
 * a gram that would be longer before another letter is closed by the letter of the end.
 */
export function gramsOf(letters: readonly string[], frequent: ReadonlySet<string>): string[] {
  const ended = [...letters, BLOCK_END];
  const heads = new Set(
    [...frequent].map((gram) => String.fromCodePoint(gram.codePointAt(0) ?? 0)),
  );
  return letters.map((_, start) => {
    const gram = gramAt(ended, start, frequent);
    const open = gram.length < LONGEST && heads.has(gram.at(-1) as string);
    return gram.join('') + (open ? BLOCK_END : '');
  });
}

/**
 * The fewest terms that cover a text: ABCDE → AB@0, CD@2, DE@3. Where they all stand at their offsets, the text
 * stands. A term is looked up as the beginning of grams, since a text may be a single letter or end in a frequent gram.
 */
export function cover(letters: readonly string[], frequent: ReadonlySet<string>): PlacedTerm[] {
  const last = Math.max(letters.length - 2, 0);
  const terms: PlacedTerm[] = [];
  for (let reached = 0; reached < letters.length;) {
    const choices = Array.from({ length: Math.min(reached, last) + 1 }, (_, offset) => {
      const gram = gramAt(letters, offset, frequent);
      const term = gram.join('');
      return { term, offset, end: offset + gram.length, open: frequent.has(term) };
    });
    // What reaches farthest; of such what is a whole gram and no beginning of many; then the one that begins last.
    const best = choices.reduce((one, other) =>
      (other.end - one.end || Number(one.open) - Number(other.open) || 1) > 0 ? other : one,
    );
    terms.push({ term: best.term, offset: best.offset });
    reached = best.end;
  }
  return terms;
}

/** A bigram, or longer while it is frequent or its last letter begins a bigram that is. */
function gramAt(
  letters: readonly string[],
  start: number,
  frequent: ReadonlySet<string>,
): string[] {
  const isFrequent = (from: number, to: number): boolean =>
    frequent.has(letters.slice(from, to).join(''));
  const longest = Math.min(start + LONGEST, letters.length);
  let end = Math.min(start + 2, longest);
  while (end < longest && (isFrequent(start, end) || isFrequent(end - 1, end + 1))) end++;
  return letters.slice(start, end);
}
