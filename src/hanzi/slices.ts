/** What stands in a block's text for a stretch that is not text, so that no word reaches across it. */
export const NO_TEXT = '\uFFFC';

/**
 * Converts the texts of one block as one text and cuts the result back by code points, so that where a node ends
 * decides nothing: 若|干 is converted as 若干.
 *
 * @param texts in reading order; `NO_TEXT` stands for what is left out
 * @param convert must keep the number of code points
 * @throws {Error} if it does not
 */
export function convertSlices(
  texts: readonly string[],
  convert: (block: string) => string,
): string[] {
  const block = texts.join('');
  const converted = convert(block);
  if (converted === block) return [...texts];
  if (texts.length === 1) return [converted];
  const points = [...converted];
  let start = 0;
  const slices = texts.map((text) => {
    const end = start + [...text].length;
    const slice = points.slice(start, end).join('');
    start = end;
    return slice;
  });
  if (start !== points.length) {
    throw new Error(`The conversion changed the number of characters of “${block}”`);
  }
  return slices;
}
