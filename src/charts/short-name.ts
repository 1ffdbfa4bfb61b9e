/** A name as it has room beside a chart: cut with an ellipsis where it is longer than `most` characters. */
export function shortName(name: string, most: number): string {
  const points = [...name];
  return points.length > most ? `${points.slice(0, most - 1).join('')}…` : name;
}
