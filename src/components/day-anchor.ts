/** The id of the place in a year's list at which a day begins. @param date `YYYY-MM-DD` */
export function dayAnchor(date: string): string {
  return `d${date.slice(5)}`;
}
