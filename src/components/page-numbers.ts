/**
 * The pages of a list that are offered beside the current one: the first and the last, and those next to it. A gap is
 * undefined, unless it is of one page, which then is offered too.
 *
 * @param current from 1
 */
export function pageNumbers(current: number, last: number): (number | undefined)[] {
  const offered = [1, current - 1, current, current + 1, last].filter(
    (page, index, all) => page >= 1 && page <= last && all.indexOf(page) === index,
  );
  return offered.flatMap((page, index) => {
    const before = offered[index - 1] ?? page - 1;
    if (page - before === 1) return [page];
    return [page - before === 2 ? page - 1 : undefined, page];
  });
}
