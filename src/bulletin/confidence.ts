/** Below this an article's limits are to be looked at. */
export const SURE = 0.92;

/** Below this a line that goes on is: a sentence that ends with its line may end a paragraph that fills its last line. */
export const SURE_TO_GO_ON = 0.93;

/** Turns a margin of scores, which are log odds, into a probability with two decimals. */
export function confidenceOf(margin: number): number {
  return Math.round(100 / (1 + Math.exp(-margin))) / 100;
}
