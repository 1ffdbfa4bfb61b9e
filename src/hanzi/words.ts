const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What stays with the word after it, and what stays with the word before it. */
const OPENING = /^[“‘《〈（(【〔「『[{#＃]+$/u;
const CLOSING = /^[^\p{Letter}\p{Number}“‘《〈（(【〔「『[{#＃]+$/u;
/** A run of Latin letters or digits beside Han: the gap between them is drawn only where nothing parts them. */
const LATIN_END = /[\p{Script=Latin}\p{Number}]$/u;
const LATIN_START = /^[\p{Script=Latin}\p{Number}]/u;
const SINGLE_HAN = /^\p{Script=Han}$/u;
const CLOSING_END = /[^\p{Letter}\p{Number}]$/u;
/** A name of a few characters between its marks, as in “双提升”工程. */
const MARKED = /[“‘《〈「『][^“”‘’《》〈〉「」『』]{1,6}[”’》〉」』]/u.source;

/**
 * Makes a function that cuts a line of Chinese into the pieces between which it may be broken; the pieces joined
 * are the line. Known names and short ones between marks stay whole; the rest is cut into words by the platform's segmenter. Punctuation stays
 * beside its word, and single characters, which are most often half of a word the segmenter does not know, stay
 * together or with the word before.
 *
 * @param names names and words to keep whole; the longest that fits wins
 */
export function lineBreaker(names: readonly string[]): (line: string) => string[] {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map(RegExp.escape);
  const known = new RegExp(`(${[...longestFirst, MARKED].join('|')})`, 'u');

  return (line) => {
    // Splitting by a captured group puts the known names at the odd places.
    const parts = line.split(known);
    const words = parts.flatMap((part, index) =>
      index % 2 === 1 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment),
    );
    const pieces: string[] = [];
    let before = '';
    for (const word of words) {
      const glued =
        OPENING.test(before) ||
        CLOSING.test(word) ||
        LATIN_END.test(before) ||
        LATIN_START.test(word) ||
        (SINGLE_HAN.test(word) && !CLOSING_END.test(before));
      if (pieces.length > 0 && glued) pieces[pieces.length - 1] += word;
      else pieces.push(word);
      before = word;
    }
    return pieces;
  };
}

/**
 * The endings of two or more characters that several names share (科协 of 大兴区科协 and 西城区科协): the words
 * by which such bodies are called for short.
 */
export function sharedEndings(names: readonly string[]): string[] {
  const holders = new Map<string, number>();
  for (const name of new Set(names)) {
    const characters = [...name];
    for (let start = 1; start <= characters.length - 2; start++) {
      const ending = characters.slice(start).join('');
      holders.set(ending, (holders.get(ending) ?? 0) + 1);
    }
  }
  return [...holders].filter(([, count]) => count > 1).map(([ending]) => ending);
}
