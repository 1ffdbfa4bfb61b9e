/** Longest title made from a first sentence, in code points. */
const LONGEST_MADE = 40;

/**
 * A title for an item that has none: its first sentence, cut at a clause of at most 40 characters.
 * A cut inside quotes or brackets is avoided where another is there.
 */
export function titleFromSentence(paragraph: string): string {
  // ！ and ？ are part of what is said; 。 ends titles no more than it ends headlines.
  const sentence = /^.+?(?:[！？!?]+|(?=[。\n]))/u.exec(paragraph)?.[0] ?? paragraph;
  const characters = [...sentence];
  if (characters.length <= LONGEST_MADE) return sentence.trim() || paragraph.trim();
  let depth = 0;
  let inside = 0;
  let outside = 0;
  characters.slice(0, LONGEST_MADE + 1).forEach((character, index) => {
    if ('“‘（《「『【(['.includes(character)) depth++;
    if ('”’）》」』】)]'.includes(character)) depth--;
    if (index === 0 || !'，、；：,;:'.includes(character)) return;
    inside = index;
    if (depth <= 0 && character !== '、') outside = index;
  });
  return characters
    .slice(0, outside || inside || LONGEST_MADE)
    .join('')
    .trim();
}
