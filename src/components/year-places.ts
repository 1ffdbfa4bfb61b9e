import { yearPath } from '#article/permalink.ts';
import type { Group, Item } from '#collection/publication.ts';
import { dayAnchor } from './day-anchor.ts';

/**
 * Makes a function that tells where the day of an item begins in the pages of its year.
 *
 * @param pageSize items on a page
 */
export function yearPlaces(
  { of: year, items }: Group<string>,
  pageSize: number,
): (item: Item) => { page: number; path: string; anchor: string } {
  // A day may have begun on the page before; its anchor is where its first item is.
  const firstOf = new Map<string, number>();
  items.forEach(({ date }, index) => {
    if (!firstOf.has(date)) firstOf.set(date, index);
  });
  return ({ date }) => {
    const page = Math.floor((firstOf.get(date) ?? 0) / pageSize) + 1;
    const path = yearPath(year) + (page > 1 ? `${page}/` : '');
    return { page, path, anchor: dayAnchor(date) };
  };
}
