/** Width of a Han character where letters are largest, and of the gap to what is drawn. */
const LETTER = 16;
const GAP = 12;

/** Room that the longest of the names takes as it is shown, with a gap after it. */
export function roomForNames(names: readonly string[], most: number): number {
  const lengths = names.map((name) => [...name].length);
  return Math.min(most, Math.max(...lengths)) * LETTER + GAP;
}

/** A name as it has room beside a chart: cut with an ellipsis where it is longer than `most` characters. */
export function shortName(name: string, most: number): string {
  const points = [...name];
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : name;
}
