const LONG = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });
const SHORT = new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', timeZone: 'UTC' });

/** `2023-08-23` → 2023年8月23日 */
export function longDay(day: string): string {
  return LONG.format(new Date(day));
}

/** `2023-08-23` → 8月23日 */
export function shortDay(day: string): string {
  return SHORT.format(new Date(day));
}

/** A day that is only about right: the text tells none (近日), so that it is its issue's. @param day as it is written */
export function aboutDay(day: string): string {
  return `约${day}`;
}

/** The day of an item as every page tells it. @param written how a day is written */
export function dayOf(
  { date, dateBasis }: { date: string; dateBasis: 'text' | 'issue' },
  written: (day: string) => string = longDay,
): string {
  return dateBasis === 'issue' ? aboutDay(written(date)) : written(date);
}
