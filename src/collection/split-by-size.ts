/**
 * Parts a list so that the sizes of each part sum up to a limit at most; what is larger alone stands alone.
 *
 * @param sizeOf bytes of one of them
 */
export function splitBySize<T>(
  list: readonly T[],
  sizeOf: (one: T) => number,
  limit: number,
): T[][] {
  const parts: T[][] = [];
  let room = 0;
  for (const one of list) {
    const size = sizeOf(one);
    const last = parts.at(-1);
    if (last && size <= room) last.push(one);
    else parts.push([one]);
    room = (last && size <= room ? room : limit) - size;
  }
  return parts;
}
