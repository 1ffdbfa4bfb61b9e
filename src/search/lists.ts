import { BLOCK_END, letterAt } from './letters.ts';

/** How many records are listed by one term: Pagefind takes time in the square of the records a term finds. */
export const LIST_SIZE = 256;

/** The term that finds the record of an item and its neighbours by number. No text holds it. */
export function listTerm(number: number): string {
  return BLOCK_END + letterAt(Math.floor(number / LIST_SIZE));
}
