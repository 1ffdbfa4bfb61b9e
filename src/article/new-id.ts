/**
 * The id of an article written by hand: `20230823-x01`, the first number of its day that is free. Import numbers
 * its articles without the x, so the two never meet.
 *
 * @param date `YYYY-MM-DD`
 */
export function newArticleId(date: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const id = `${date.replaceAll('-', '')}-x${String(count).padStart(2, '0')}`;
    if (!taken.has(id)) return id;
  }
}
