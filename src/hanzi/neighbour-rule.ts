/** What a word becomes where something stands beside it. */
export interface NeighbourRule {
  word: string;
  /** Finds the word where the rule holds. */
  pattern: RegExp;
  traditional: string;
  reason: string;
}

/** A character of a number, inside a regular expression. */
export const NUMERAL = '[\\d〇零一二三四五六七八九十百千万亿两几数]';
