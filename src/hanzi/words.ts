const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What stays with the word after it, and what stays with the word before it. */
const OPENING = /^[“‘《〈（(【〔「『[{#＃]+$/u;
const CLOSING = /^[^\p{Letter}\p{Number}“‘《〈（(【〔「『[{#＃]+$/u;

/**
 * Cuts a line of Chinese into the pieces between which it may be broken: words by the platform's segmenter,
 * with quotation marks, brackets and other punctuation kept beside the word they belong to. The pieces joined
 * are the text.
 */
export function breakablePieces(text: string): string[] {
  const pieces: string[] = [];
  let glued = false;
  for (const { segment } of segmenter.segment(text)) {
    if (pieces.length > 0 && (glued || CLOSING.test(segment))) pieces[pieces.length - 1] += segment;
    else pieces.push(segment);
    glued = OPENING.test(segment);
  }
  return pieces;
}
