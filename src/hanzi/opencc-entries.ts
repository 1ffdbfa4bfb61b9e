/** An OpenCC dictionary as opencc-js ships it (`source replacement|…`), as pairs. Both sides are equally long. */
export function entriesOf(dictionary: string): [source: string, replacement: string][] {
  return dictionary.split('|').map((entry) => entry.split(' ') as [string, string]);
}
